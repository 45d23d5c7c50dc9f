// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A certified OpenID provider that looks like Microsoft's where the console looks: oidcprovider.mjs KEY CERTIFICATE.
// It has a sign-in page and a consent page of its own, and takes any user name with any password.
//
// Beside it, and over http, it tells servers whose an access token is (RFC 7662), at the port of
// $CONSOLE_OIDC_TOKENS_PORT or at a free one. One that is posted to /expire is over; a refresh token that is posted to
// /revoke is over with all that came of it, as when an administrator ends an authorization.

import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import Provider from 'oidc-provider';

const tenant = '5e1f0a3c-7a44-4a1c-9d8e-0c7a5b1e2f30';
const path = `/${tenant}/v2.0`;
const [key, cert] = process.argv.slice(2).map((name) => fs.readFileSync(name));
const server = https.createServer({ key, cert });
const tokens = http.createServer();

// The last addresses are registered by a mistake, and look like those of the console.
const webClient = (id) => ({
  client_id: id,
  client_secret: process.env.CONSOLE_OIDC_SECRET,
  redirect_uris: [
    'https://management.example/oauth2/client/smtpMicrosoft/authorize-callback',
    'https://management.example/oauth2/client/exchangeMicrosoft/authorize-callback',
    'https://management.example.invalid/oauth2/client/smtpMicrosoft/authorize-callback',
    'https://management.example:8443/oauth2/client/smtpMicrosoft/authorize-callback',
    'https://management.example/oauth2/client/smtpMicrosoft/authorize-callback/more',
  ],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'client_secret_post',
});

const configuration = {
  clients: [
    webClient('console'),
    webClient('console-hasty'),
    {
      client_id: 'device',
      application_type: 'native',
      redirect_uris: [],
      response_types: [],
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      token_endpoint_auth_method: 'none',
    },
  ],
  claims: { openid: ['sub', 'oid', 'tid'], profile: ['name', 'upn'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['of a test'] },
  features: { deviceFlow: { enabled: true }, revocation: { enabled: true } },
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, oid: '6a1b3c55-0000-4000-8000-000000000001', tid: tenant, name: 'Anna', upn: id }),
  }),
  // As Microsoft does: each use gives a new one, and nobody has to be asked for the consent again.
  issueRefreshToken: () => true,
  pkce: { required: (ctx, client) => client.clientId !== 'device' },
  rotateRefreshToken: true,
  scopes: [
    'openid',
    'offline_access',
    'profile',
    'https://outlook.office.com/SMTP.Send',
    'https://outlook.office365.com/EWS.AccessAsUser.All',
  ],
  ttl: { AccessToken: (ctx, token, client) => (client.clientId === 'console-hasty' ? 2 : 3600) },
};

const listening = (each, port) => new Promise((done) => each.listen(port, '127.0.0.1', () => done(each.address().port)));

// OpenID Connect gives it to those alone who are asked for the consent again (Core 11), Microsoft to all who ask for it.
const withOfflineAccess = (url) =>
  url.startsWith('/auth?') ? url.replace(/&prompt=[^&]*/, '').replace('?', '?prompt=consent&') : url;

const origin = `https://localhost:${await listening(server, 0)}`;
const provider = new Provider(origin + path, configuration);
const callback = provider.callback();
server.on('request', (request, response) => {
  request.originalUrl = request.url;
  request.url = withOfflineAccess(request.url.replace(path, ''));
  callback(request, response);
});

const answers = {
  '/': async (value) => {
    const token = await provider.AccessToken.find(value);
    return token?.isValid ? { active: true, username: token.accountId, scope: token.scope } : { active: false };
  },
  '/expire': async (value) => {
    const token = await provider.AccessToken.find(value);
    await token?.destroy();
    return { done: Boolean(token) };
  },
  '/revoke': async (value) => {
    const token = await provider.RefreshToken.find(value);
    if (token) {
      await provider.RefreshToken.revokeByGrantId(token.grantId);
      await provider.AccessToken.revokeByGrantId(token.grantId);
    }
    return { done: Boolean(token) };
  },
};

tokens.on('request', async (request, response) => {
  let form = '';
  for await (const chunk of request) form += chunk;
  const answer = await answers[request.url](new URLSearchParams(form).get('token') ?? '');
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(answer));
});
const tokensPort = await listening(tokens, Number(process.env.CONSOLE_OIDC_TOKENS_PORT ?? 0));

console.log(`${origin} ${tenant} http://127.0.0.1:${tokensPort}`);

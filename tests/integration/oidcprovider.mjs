// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A certified OpenID provider that looks like Microsoft's where the console looks: oidcprovider.mjs KEY CERTIFICATE.
// It has a sign-in page and a consent page of its own, and takes any user name with any password.

import fs from 'node:fs';
import https from 'node:https';
import Provider from 'oidc-provider';

const tenant = '5e1f0a3c-7a44-4a1c-9d8e-0c7a5b1e2f30';
const path = `/${tenant}/v2.0`;
const [key, cert] = process.argv.slice(2).map((name) => fs.readFileSync(name));
const server = https.createServer({ key, cert });

const configuration = {
  clients: [
    {
      client_id: 'console',
      client_secret: process.env.CONSOLE_OIDC_SECRET,
      redirect_uris: ['https://management.example/oauth2/client/smtpMicrosoft/authorize-callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_post',
    },
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
  pkce: { required: (ctx, client) => client.clientId === 'console' },
  rotateRefreshToken: true,
  scopes: ['openid', 'offline_access', 'profile', 'https://outlook.office.com/SMTP.Send'],
};

server.listen(0, '127.0.0.1', () => {
  const origin = `https://localhost:${server.address().port}`;
  const answer = new Provider(origin + path, configuration).callback();
  server.on('request', (request, response) => {
    request.originalUrl = request.url;
    request.url = request.url.replace(path, '');
    answer(request, response);
  });
  console.log(`${origin} ${tenant}`);
});

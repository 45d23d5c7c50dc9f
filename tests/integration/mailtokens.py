# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tells Dovecot whose an access token is (RFC 7662): that of $CONSOLE_MAIL_TOKEN is the account's, no other is valid.

    mailtokens.py ACCOUNT
"""

import http.server
import json
import os
import sys
import urllib.parse


class Introspection(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        valid = form.get("token") == [os.environ["CONSOLE_MAIL_TOKEN"]]
        answer = json.dumps({"active": True, "username": sys.argv[1]} if valid else {"active": False}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 8080), Introspection)
print("ready", flush=True)
server.serve_forever()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""An Extension endpoint whose form parser we did not write: Python's own email package.

Prints its port, then one JSON object for each request: header, fields and files with their SHA-256.
"""

import email.parser
import email.policy
import hashlib
import http.server
import json
import sys


class Endpoint(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        form = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
        fields, files = [], []
        for part in form.iter_parts():
            name = part.get_param("name", header="content-disposition")
            filename = part.get_filename()
            content = part.get_payload(decode=True)
            if filename is None:
                fields.append([name, content.decode("utf-8")])
            else:
                digest = hashlib.sha256(content).hexdigest()
                files.append([name, filename, part.get_content_type(), len(content), digest])
        headers = {name.lower(): value for name, value in self.headers.items()}
        print(json.dumps({"headers": headers, "fields": fields, "files": files}), flush=True)
        answer = b"scan job processed successfully"
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Endpoint)
print(server.server_port, flush=True)
try:
    server.serve_forever()
except KeyboardInterrupt:
    sys.exit(0)

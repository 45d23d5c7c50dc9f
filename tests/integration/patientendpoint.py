#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""An Extension endpoint that answers when as many scans have arrived as it is told, to all of them at once.

    patientendpoint.py COUNT

The first line on standard output is its URL. Where fewer come within half a minute, they are answered with status 500.
"""

import http.server
import sys
import threading

everybody = threading.Barrier(int(sys.argv[1]), timeout=30)


class Endpoint(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        left = int(self.headers["Content-Length"])
        while left > 0:
            left -= len(self.rfile.read(min(left, 65536)))
        try:
            everybody.wait()
            self.send_response(200)
        except threading.BrokenBarrierError:
            self.send_response(500)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024


server = Server(("127.0.0.1", 0), Endpoint)
print(f"http://127.0.0.1:{server.server_port}/api/scan", flush=True)
server.serve_forever()

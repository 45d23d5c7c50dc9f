# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Mail servers that break off where no real one can be made to, on port 25 and, with TLS, on port 465.

    mailfaults.py CHAIN.pem

    127.0.1.1   never says a word
    127.0.1.2   hangs up at once
    127.0.1.3   hangs up, with a reset, in the middle of a message
    127.0.1.4   stops reading in the middle of a message for STALL seconds, and then prints its port and whether the
                message was "whole" or "half"
"""

import socket
import socketserver
import ssl
import struct
import sys
import threading
import time

REPLIES = {"EHLO": "250-broken.scans.example\r\n250 SIZE 0", "DATA": "354 Go on"}
MIDDLE = 1_000_000  # bytes into the message
STALL = 3


class Broken(socketserver.BaseRequestHandler):
    def handle(self):
        fault = {1: self.wait, 2: lambda: None}.get(int(self.server.server_address[0].split(".")[3]), self.converse)
        fault()

    def wait(self):
        time.sleep(300)

    def converse(self):
        stream = self.request
        if self.server.server_address[1] == 465:
            stream = self.server.tls.wrap_socket(stream, server_side=True)
        stream.sendall(b"220 broken.scans.example\r\n")
        lines = stream.makefile("rb")
        for line in lines:
            command = line[:4].decode("ascii", "replace").upper()
            stream.sendall(REPLIES.get(command, "221 Bye" if command == "QUIT" else "250 OK").encode() + b"\r\n")
            if command == "QUIT":
                return
            if command == "DATA":
                lines.read(MIDDLE)
                self.stall(lines) if self.server.server_address[0] == "127.0.1.4" else self.reset()
                return

    def stall(self, lines):
        time.sleep(STALL)
        end = b""
        try:
            while piece := lines.read1(65536):
                end = (end + piece)[-5:]
        except OSError:
            pass
        print(self.server.server_address[1], "whole" if end == b"\r\n.\r\n" else "half", flush=True)

    def reset(self):
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)

    def server_bind(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)  # so that little is under way
        super().server_bind()


Server.tls.load_cert_chain(sys.argv[1])
for number in range(1, 5):
    for port in (25, 465):
        threading.Thread(target=Server((f"127.0.1.{number}", port), Broken).serve_forever).start()
print("ready", flush=True)

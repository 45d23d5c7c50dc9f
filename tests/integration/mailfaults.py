# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Mail servers that break off where no real one can be made to, on the ports 25, 587 with STARTTLS and 465 with TLS.
Whoever signs in with PLAIN is let in.

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

REPLIES = {"AUTH": "235 OK", "DATA": "354 Go on", "QUIT": "221 Bye", "STAR": "220 Go on"}
MIDDLE = 1_000_000  # bytes into the message
STALL = 3


class Broken(socketserver.BaseRequestHandler):
    def handle(self):
        fault = {1: self.wait, 2: lambda: None}.get(int(self.server.server_address[0].split(".")[3]), self.converse)
        fault()

    def wait(self):
        time.sleep(300)

    def converse(self):
        self.port = self.server.server_address[1]
        if self.port == 465:
            self.start_tls()
        self.say("220 broken.scans.example")
        lines = self.request.makefile("rb")
        while line := lines.readline():
            command = line[:4].decode("ascii", "replace").upper()
            if command == "EHLO":
                self.say("250-broken.scans.example\r\n" + self.offer())
                continue
            if command == "AUTH" and len(line.split()) == 2:
                self.say("334 ")
                lines.readline()
            self.say(REPLIES.get(command, "250 OK"))
            if command == "STAR":
                self.start_tls()
                lines = self.request.makefile("rb")
            if command == "DATA":
                lines.read(MIDDLE)
                self.stall(lines) if self.server.server_address[0] == "127.0.1.4" else self.reset()
            if command in ("DATA", "QUIT"):
                return

    def start_tls(self):
        self.request = self.server.tls.wrap_socket(self.request, server_side=True)

    def say(self, reply):
        self.request.sendall(reply.encode() + b"\r\n")

    def offer(self):
        starts_tls = self.port == 587 and not isinstance(self.request, ssl.SSLSocket)
        return "250 STARTTLS" if starts_tls else "250-AUTH PLAIN\r\n250 SIZE 0"

    def stall(self, lines):
        time.sleep(STALL)
        end = b""
        try:
            while piece := lines.read1(65536):
                end = (end + piece)[-5:]
        except OSError:
            pass
        print(self.port, "whole" if end == b"\r\n.\r\n" else "half", flush=True)

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
    for port in (25, 465, 587):
        threading.Thread(target=Server((f"127.0.1.{number}", port), Broken).serve_forever).start()
print("ready", flush=True)

// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace console {

void keepMemoryPrivate()
{
#ifdef NDEBUG
    // Both: a handler of core dumps that is a program (core(5)) is called in spite of the limit.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace console

// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

// Lets a std::unique_ptr own what a C library frees with a function: std::unique_ptr<BIO, FreedBy<BIO_free>>.
template<auto function>
struct FreedBy
{
    template<class Object>
    void operator()(Object *object) const noexcept
    {
        function(object);
    }
};

} // namespace console

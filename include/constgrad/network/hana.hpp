// Boost.Hana, which composes layers and walks their parameters by name.
#pragma once

#if !__has_include(<boost/hana/tuple.hpp>)
#error "constgrad/network.hpp needs Boost.Hana: install libboost-dev (Debian, Ubuntu) or boost"
#endif

#include <boost/hana/tuple.hpp>

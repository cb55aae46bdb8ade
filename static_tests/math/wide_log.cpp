#include <constgrad/math/wide_log.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;

// log x: next to 1, where it is small, at both ends of [½, 2], and at the ends of the doubles.
constexpr precise_point log_points[] = {
    {0x1.0000000000001p0, 0x1.fffffffffffffp-53, 0x1.5555555555554p-158, 0x1.5555555555559p-212},
    {0x1.fffffffffffffp-1, -0x1p-53, -0x1p-107, -0x1.5555555555556p-161},
    {0.875, -0x1.1178e8227e47cp-3, 0x1.0e63a5f01c691p-58, -0x1.03c776a3fb0f1p-112},
    {0x1.0000000000001p-1, -0x1.62e42fefa39edp-1, -0x1.abc9e3b398047p-56, -0x1.7b57a079a1909p-111},
    {0.5, -0x1.62e42fefa39efp-1, -0x1.abc9e3b39803fp-56, -0x1.7b57a079a1934p-111},
    {1.75, 0x1.1e85f5e7040dp-1, 0x1.ef62cd2f9f1e3p-56, 0x1.7cb9f293d205ep-110},
    {2.0, 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56, 0x1.7b57a079a1934p-111},
    {10.0, 0x1.26bb1bbb55516p1, -0x1.f48ad494ea3e9p-53, -0x1.9ebae3ae0260cp-107},
    {1e+300, 0x1.5963447f87fb5p9, 0x1.abccc0710fcd4p-46, 0x1.fc4923b39b0c6p-101},
    {5e-324, -0x1.74385446d71c3p9, -0x1.8e569fa8ee781p-45, -0x1.14eeb3e7c8fb7p-100}};
// log(1 + x): where 1 + x loses digits of x, or the 1.
constexpr precise_point log1p_points[] = {
    {0.01, 0x1.460d6ccca3677p-7, -0x1.53bbae4674a5fp-62, 0x1.50447144e0059p-116},
    {-0.01, -0x1.495453e6fd4b7p-7, 0x1.3403849a6db47p-61, 0x1.2220404e123bep-115},
    {1e-200, 0x1.87e92154ef7acp-665, 0x0p0, 0x0p0},
    {-0x1p-45, -0x1.000000000004p-45, -0x1.55555555555d5p-137, -0x1.5555555562222p-191},
    {0x1.23456789abcdfp-9, 0x1.22f2ad3137e4fp-9, -0x1.d941e281990d8p-63, -0x1.e404cdcde124cp-117},
    {-0.3, -0x1.6d3c324e13f4ep-2, -0x1.f0207d9d4c9c1p-56, 0x1.d15e70a775bbdp-111},
    {0.9, 0x1.48a11293d785cp-1, -0x1.4405d291323ffp-56, -0x1.75177f6b229eep-110},
    {-0.75, -0x1.62e42fefa39efp0, -0x1.abc9e3b39803fp-55, -0x1.7b57a079a1934p-110},
    {3.0, 0x1.62e42fefa39efp0, 0x1.abc9e3b39803fp-55, 0x1.7b57a079a1934p-110},
    {1e+20, 0x1.7069e2aa2aa5bp5, -0x1.c6b4ad1e826fdp-51, 0x1.ddce05ab70cd4p-106},
    {-0x1.fffffffffffffp-1, -0x1.25e4f7b2737fap5, -0x1.8486612173c69p-51, 0x1.65db6f1b46321p-105}};
// Near 1 and around 0, as x - 1 + low and as x + low; up to 2^-7.
constexpr precise_pair log_pairs[] = {
    {0x1.0000000000003p0, 0x1.8p-51, -0x1.1fffffffffffep-102, 0x1.fffffffffffd8p-157,
     -0x1.ffffffffffe7bp-211},
    {0x1.fe00000000001p-1, -0x1.fffffffffffp-9, -0x1.00ab2b11669fcp-17, 0x1.3792653d250a1p-71,
     0x1.abc8476b81b4fp-125},
    {0x1.01fffffffffffp0, 0x1.fffffffffffp-8, -0x1.fd594ef987508p-16, 0x1.fac91a929a4e5p-71,
     0x1.859e251e9eeb6p-127}};
constexpr precise_pair log1p_pairs[] = {
    {-0x1.fffffffffffffp-8, -0x1.fffffffffffffp-8, -0x1.0157588de7128p-15, 0x1.a9f2ff0415037p-70,
     -0x1.5b9243d3cc9d5p-125},
    {0x1.fffffffffffffp-8, 0x1.fffffffffffffp-8, -0x1.fd594ef987702p-16, 0x1.9b879d8ce5394p-71,
     -0x1.7232bf2cbb8e8p-125},
    {0x1.921fb54442d18p-15, 0x1.921fb54442d18p-15, -0x1.3bd1372a5e158p-30, 0x1.776bad52743b1p-85,
     -0x1.a23e697db2932p-139},
    {0x1.8000000000003p-50, 0x1.8000000000003p-50, -0x1.2p-100, 0x1.1fffffffffffbp-203,
     -0x1.9999999999952p-257},
    {-0x1.8p-300, -0x1.8p-300, -0x1.2p-600, -0x1.2p-900, 0x0p0}};

constexpr law wide_log_laws[] = {
    {"log x to 120 digits", [] { return agrees(log_points, 120, cg::math::wide_log); }},
    {"log 1 is 0", [] { return holds_if(cg::math::wide_log(given(1.0)).significand == 0); }},
    {"log(1 + x) to 120 digits", [] { return agrees(log1p_points, 120, cg::math::wide_log1p); }},
    {"what both differ by from x - 1 and x, to 120 digits",
     [] {
       const auto judged = agrees(log_pairs, cg::math::precise_log);
       return judged ? agrees(log1p_pairs, cg::math::precise_log1p) : judged;
     }},
    {"from 2^-7 on, both are one number",
     [] {
       using cg::math::precise_log, cg::math::precise_log1p;
       return holds_if(
           precise_log(given(1 + 0x1p-7)).high == 0 && precise_log(given(1 - 0x1p-7)).high == 0 &&
           precise_log1p(given(0x1p-7)).high == 0 && precise_log1p(given(-0x1p-7)).high == 0);
     }},
    {"of a logarithm that is 2^-51 off all digits come back",
     [] {
       const auto three = cg::math::wide_log(3.0), e = three - cg::math::wide{1.0};
       const double y = 1.0 + e.rounded<double>() + 0x1p-51;
       const auto q =
           cg::math::wide{3.0} * cg::math::wide_exp(cg::math::wide{-y}) - cg::math::wide{1.0};
       return holds_if(distance(cg::math::wide_log_correction(given(y), q) - three, 0) < 0x1p-121);
     }},
};
static_assert(all_hold<wide_log_laws>);

#include <constgrad/math/wide_erf.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;

// erf x with 159 digits.
constexpr precise_point wide_erf_points[] = {
    {1e-09, 0x1.362a9ffc610ddp-30, -0x1.41dcec6678b79p-86, -0x1.ce503b3c97577p-144},
    {0.1, 0x1.cca5ea24fb334p-4, 0x1.112c8facdc19cp-60, -0x1.96193e5fecc2bp-114},
    {-0.97, -0x1.a8e4c251052f5p-1, 0x1.3d03c44b7461bp-57, 0x1.96a6d1c7d0e66p-113},
    {1.0, 0x1.af767a741088bp-1, -0x1.c97f778122797p-56, 0x1.bce990c61f4a3p-111},
    {2.03, 0x1.fde76fd8e4093p-1, 0x1.b5514193df719p-55, -0x1.3c0b1a77dbedep-109},
    {-3.1, -0x1.fffe7922cb8dbp-1, -0x1.b4ef0c5d12991p-55, -0x1.807d0e1b16851p-109},
    {5.9, 0x1.fffffffffffffp-1, 0x1.68cd3fcb97885p-55, -0x1.e0f20327bb6ep-112}};

constexpr law wide_erf_laws[] = {
    {"erf x to 116 digits, as one number",
     [] {
       const auto judged =
           agrees(wide_erf_points, 116, [](double x) { return cg::math::precise_erf(x).value(); });
       return judged ? holds_if(cg::math::precise_erf(given(0.25)).high == 0) : judged;
     }},
};
static_assert(all_hold<wide_erf_laws>);

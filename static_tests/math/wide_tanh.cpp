#include <constgrad/math/wide_tanh.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;

// 1 / (1 + e^x): around 0 by its own series, also where that takes over.
constexpr precise_point tail_points[] = {
    {0x1p-52, 0x1.fffffffffffffp-2, 0x1.5555555555555p-162, 0x1.5555555555555p-216},
    {0x1.fp-31, 0x1.fffffffc2p-2, 0x1.3652aaaaaaaabp-96, -0x1.55c9d35d9999ap-150},
    {-0x1.fp-31, 0x1.00000001fp-1, -0x1.3652aaaaaaaabp-96, 0x1.55c9d35d9999ap-150},
    {0x1.2p-30, 0x1.fffffffb8p-2, 0x1.e6p-96, -0x1.ec13333333333p-159},
    {-0x1.2p-30, 0x1.000000024p-1, -0x1.e6p-96, 0x1.ec13333333333p-159},
    {-1.0, 0x1.764d4f5d5a2bdp-1, -0x1.35dae23bc734ap-56, 0x1.1a74f9932bd06p-112},
    {3.5, 0x1.e040681ccad94p-6, -0x1.c7fdc579bdb49p-63, -0x1.6ab122792f29p-118},
    {40.0, 0x1.39792499b1a24p-58, 0x1.1aa9dba73f8d7p-113, -0x1.3744bd7387c03p-167},
    {-40.0, 0x1p0, -0x1.39792499b1a24p-58, -0x1.1aa9dba73f8d7p-113}};
constexpr precise_point tanh_points[] = {
    {1e-30, 0x1.4484bfeebc2ap-100, -0x1.5ba775b76bdebp-301, 0x1.b4d5532ef8976p-357},
    {-0.1, -0x1.983d7795f413ap-4, -0x1.0562af1da747bp-58, -0x1.2c8577b1a1569p-114},
    {0.5, 0x1.d9353d7568af3p-2, 0x1.944a3b887196cp-56, 0x1.1a74f9932bd06p-111},
    {3.0, 0x1.fd77d111a0bp-1, -0x1.df50f574f4805p-57, 0x1.7961282bbea32p-111},
    {-18.0, -0x1.ffffffffffffcp-1, 0x1.6d875fbbc0c4dp-56, 0x1.121f3d57cd1d7p-111}};
// tanh x as x + low, up to 2^-4; the third argument's value is next to a tie.
constexpr precise_pair tanh_pairs[] = {
    {-0x1.fffffffffffffp-5, -0x1.fffffffffffffp-5, 0x1.54cd03f9e51f3p-14, -0x1.2ab487c7d2201p-69,
     -0x1.fb1170dba2bc9p-124},
    {0x1.921fb54442d18p-8, 0x1.921fb54442d18p-8, -0x1.4aba87f7db6c8p-24, 0x1.793ce418cd8bep-78,
     0x1.0368fca6b7c4bp-132},
    {0x1.e0000000000e1p-22, 0x1.e0000000000e1p-22, -0x1.194p-65, 0x1.658bcedb6d9d4p-154,
     0x1.aa44924ab9496p-212},
    {-0x1.23456789abcdfp-60, -0x1.23456789abcdfp-60, 0x1.f6bfb16c089c1p-182,
     -0x1.1180b3319e662p-238, 0x1.63324972b2d46p-292},
    {0x1.8p-200, 0x1.8p-200, -0x1.2p-600, 0x1.0333333333333p-1000, 0x0.00000000ccccdp-1022}};
// 1 / (1 + e^-x) as 1/2 + low, up to 2^-3.
constexpr precise_pair sigmoid_pairs[] = {
    {0x1.fffffffffffffp-4, 0x1p-1, 0x1.ff55997e030d6p-6, 0x1.a4aad21f1f488p-64,
     0x1.3f622e1b74579p-122},
    {-0x1.921fb54442d18p-10, 0x1p-1, -0x1.921fb01953ac6p-12, 0x1.59bf47388f4dp-67,
     -0x1.476b93a4a4893p-122},
    {0x1p-50, 0x1p-1, 0x1p-52, -0x1.5555555555555p-156, -0x1.555555555554dp-210},
    {0x1.8p-300, 0x1p-1, 0x1.8p-302, -0x1.2p-904, 0x0p0}};

constexpr law wide_tanh_laws[] = {
    {"the logistic tail to 121 digits",
     [] { return agrees(tail_points, 121, cg::math::wide_logistic_tail); }},
    {"tanh x to 119 digits", [] { return agrees(tanh_points, 119, cg::math::wide_tanh); }},
    {"what tanh x and the sigmoid differ by from x and 1/2 around 0, to 120 digits",
     [] {
       const auto judged = agrees(tanh_pairs, cg::math::precise_tanh);
       return judged ? agrees(sigmoid_pairs, cg::math::precise_sigmoid) : judged;
     }},
    {"from 2^-4 and 2^-3 on, both are one number",
     [] {
       using cg::math::precise_sigmoid, cg::math::precise_tanh;
       return holds_if(
           precise_tanh(given(0x1p-4)).high == 0 && precise_tanh(given(-0x1p-4)).high == 0 &&
           precise_sigmoid(given(0x1p-3)).high == 0 && precise_sigmoid(given(-0x1p-3)).high == 0);
     }},
};
static_assert(all_hold<wide_tanh_laws>);

#include <constgrad/math/atan.hpp>
#include <constgrad/math/enclosure.hpp>
#include <constgrad/math/exp.hpp>
#include <constgrad/math/expm1.hpp>
#include <constgrad/math/log.hpp>
#include <constgrad/math/log1p.hpp>
#include <constgrad/math/sigmoid.hpp>
#include <constgrad/math/sqrt.hpp>
#include <constgrad/math/tanh.hpp>

#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
namespace math = cg::math;

constexpr double infinity = numbers<double>::infinity, max = numbers<double>::max,
                 tiny = numbers<double>::denorm_min;

// Where the quick way decides; where it does not, next to a number, subnormal, too large; and where
// the value is known.
constexpr known_bracket powers[] = {{1, 0x1.5bf0a8b145769p1, 0x1.5bf0a8b14576ap1},
                                    {-1, 0x1.78b56362cef37p-2, 0x1.78b56362cef38p-2},
                                    {0.3, 0x1.599058c8c1a95p0, 0x1.599058c8c1a96p0},
                                    {1e-20, 1, 0x1.0000000000001p0},
                                    {-1e-20, 0x1.fffffffffffffp-1, 1},
                                    {0x1p-125, 1, 0x1.0000000000001p0},
                                    {-0x1p-125, 0x1.fffffffffffffp-1, 1},
                                    {-700, 0x1.14f2b0fb9307fp-1010, 0x1.14f2b0fb9308p-1010},
                                    {709.5, 0x1.81e9b4b52d0c8p1023, 0x1.81e9b4b52d0c9p1023},
                                    {-744, tiny, 0x0.0000000000002p-1022},
                                    {800, max, infinity},
                                    {-800, 0, tiny},
                                    {1e+300, max, infinity},
                                    {-1e+300, 0, tiny},
                                    {0, 1, 1},
                                    {infinity, infinity, infinity},
                                    {-infinity, 0, 0}};
constexpr known_bracket powers_minus_1[] = {{1, 0x1.b7e151628aed2p0, 0x1.b7e151628aed3p0},
                                            {-1, -0x1.43a54e4e98865p-1, -0x1.43a54e4e98864p-1},
                                            {0x1p-70, 0x1p-70, 0x1.0000000000001p-70},
                                            {-0x1p-70, -0x1p-70, -0x1.fffffffffffffp-71},
                                            {0x1p-80, 0x1p-80, 0x1.0000000000001p-80},
                                            {-0x1p-110, -0x1p-110, -0x1.fffffffffffffp-111},
                                            {40, 0x1.a220d397972eap57, 0x1.a220d397972ebp57},
                                            {-40, -1, -0x1.fffffffffffffp-1},
                                            {-800, -1, -0x1.fffffffffffffp-1},
                                            {800, max, infinity},
                                            {0, 0, 0},
                                            {infinity, infinity, infinity},
                                            {-infinity, -1, -1}};
constexpr known_bracket logarithms[] = {{2, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39fp-1},
                                        {0x1p-1, -0x1.62e42fefa39fp-1, -0x1.62e42fefa39efp-1},
                                        {10, 0x1.26bb1bbb55515p1, 0x1.26bb1bbb55516p1},
                                        {0.99, -0x1.495453e6fd4bcp-7, -0x1.495453e6fd4bbp-7},
                                        {1.0000000000000002, 0x1.fffffffffffffp-53, 0x1p-52},
                                        {tiny, -0x1.74385446d71c4p9, -0x1.74385446d71c3p9},
                                        {1e-310, -0x1.64e69394d9509p9, -0x1.64e69394d9508p9},
                                        {max, 0x1.62e42fefa39efp9, 0x1.62e42fefa39fp9},
                                        {1, 0, 0},
                                        {0, -infinity, -infinity},
                                        {infinity, infinity, infinity}};
constexpr known_bracket logarithms_of_1_plus[] = {
    {1, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39fp-1},
    {-0x1p-1, -0x1.62e42fefa39fp-1, -0x1.62e42fefa39efp-1},
    {0x1p-70, 0x1.fffffffffffffp-71, 0x1p-70},
    {-0x1p-80, -0x1.0000000000001p-80, -0x1p-80},
    {1e+300, 0x1.5963447f87fb5p9, 0x1.5963447f87fb6p9},
    {-0.9999999999999999, -0x1.25e4f7b2737fbp5, -0x1.25e4f7b2737fap5},
    {0, 0, 0},
    {-1, -infinity, -infinity},
    {infinity, infinity, infinity}};
constexpr known_bracket tangents[] = {{0x1p-1, 0x1.d9353d7568af3p-2, 0x1.d9353d7568af4p-2},
                                      {-0.01, -0x1.47ab48ae4595fp-7, -0x1.47ab48ae4595ep-7},
                                      {3, 0x1.fd77d111a0affp-1, 0x1.fd77d111a0bp-1},
                                      {0x1p-40, 0x1.fffffffffffffp-41, 0x1p-40},
                                      {-0x1p-58, -0x1p-58, -0x1.fffffffffffffp-59},
                                      {20, 0x1.fffffffffffffp-1, 1},
                                      {-20, -1, -0x1.fffffffffffffp-1},
                                      {1000, 0x1.fffffffffffffp-1, 1},
                                      {-1000, -1, -0x1.fffffffffffffp-1},
                                      {0, 0, 0},
                                      {infinity, 1, 1},
                                      {-infinity, -1, -1}};
constexpr known_bracket logistics[] = {{1, 0x1.764d4f5d5a2bcp-1, 0x1.764d4f5d5a2bdp-1},
                                       {-1, 0x1.136561454ba86p-2, 0x1.136561454ba87p-2},
                                       {1e-20, 0x1p-1, 0x1.0000000000001p-1},
                                       {-1e-20, 0x1.fffffffffffffp-2, 0x1p-1},
                                       {0x1p-130, 0x1p-1, 0x1.0000000000001p-1},
                                       {-0x1p-130, 0x1.fffffffffffffp-2, 0x1p-1},
                                       {40, 0x1.fffffffffffffp-1, 1},
                                       {-40, 0x1.39792499b1a24p-58, 0x1.39792499b1a25p-58},
                                       {-720, 0x0.0000993b4dc95p-1022, 0x0.0000993b4dc96p-1022},
                                       {-745, 0, tiny},
                                       {-800, 0, tiny},
                                       {800, 0x1.fffffffffffffp-1, 1},
                                       {0, 0.5, 0.5},
                                       {infinity, 1, 1},
                                       {-infinity, 0, 0}};

// So close to x that 123 digits would not tell on which side.
constexpr known_bracket close_powers_minus_1[] = {
    {0x1p-125, 0x1p-125, 0x1.0000000000001p-125},
    {-0x0.01p-1022, -0x0.01p-1022, -0x0.00fffffffffffp-1022},
    {tiny, tiny, 0x0.0000000000002p-1022}};
constexpr known_bracket close_logarithms[] = {{0x1p-125, 0x1.fffffffffffffp-126, 0x1p-125},
                                              {-tiny, -0x0.0000000000002p-1022, -tiny},
                                              {tiny, 0, tiny}};
constexpr known_bracket close_tangents[] = {{0x1p-70, 0x1.fffffffffffffp-71, 0x1p-70},
                                            {-0x1p-70, -0x1p-70, -0x1.fffffffffffffp-71},
                                            {-tiny, -tiny, 0}};
// Next to a double, so that it takes up to 158 bits to tell on which side: the terms of the series cancel. The last
// of each have the quick way on the wrong side, within its error.
constexpr known_bracket solved_powers[] = {
    {-0x1.0000000000001p-51, 0x1.ffffffffffffcp-1, 0x1.ffffffffffffdp-1},
    {0x1.fffffffffffffp-53, 1, 0x1.0000000000001p0}};
constexpr known_bracket solved_powers_minus_1[] = {
    {0x1.7fffffffff4p-39, 0x1.80000000017ffp-39, 0x1.80000000018p-39},
    {-0x1.8000000000cp-39, -0x1.7ffffffffe801p-39, -0x1.7ffffffffe8p-39},
    {0x1.7bfffffffffe6p-3, 0x1.a18a1217f9e14p-3, 0x1.a18a1217f9e15p-3}};
constexpr known_bracket solved_logarithms[] = {
    {0x1.80000000018p-39, 0x1.7fffffffff4p-39, 0x1.7fffffffff401p-39},
    {0x1.2000000000d8p-39, 0x1.1fffffffff94p-39, 0x1.1fffffffff941p-39},
    {-0x1.7ffffffffe8p-39, -0x1.8000000000cp-39, -0x1.8000000000bffp-39},
    {-0x1.17fffffffffecp-8, -0x1.189990033d05dp-8, -0x1.189990033d05cp-8}};
constexpr known_bracket solved_tangents[] = {
    {0x1.e000000000e1p-20, 0x1.dffffffffeae8p-20, 0x1.dffffffffeae9p-20},
    {-0x1.e000000000e1p-20, -0x1.dffffffffeae9p-20, -0x1.dffffffffeae8p-20},
    {0x1.e000000000384p-21, 0x1.dfffffffffabap-21, 0x1.dfffffffffabbp-21},
    {0x1.8400000000008p-5, 0x1.83b5cb067395dp-5, 0x1.83b5cb067395ep-5},
    {-0x1.8400000000008p-5, -0x1.83b5cb067395ep-5, -0x1.83b5cb067395dp-5}};
constexpr known_bracket solved_logistics[] = {
    {0x1p-39, 0x1.0000000000fffp-1, 0x1.0000000001p-1},
    {-0x1p-39, 0x1.fffffffffep-2, 0x1.fffffffffe001p-2},
    {0x1p-50, 0x1.0000000000001p-1, 0x1.0000000000002p-1},
    {0x1.8p-44, 0x1.00000000000bfp-1, 0x1.00000000000cp-1},
    {-0x1.6000000000014p-2, 0x1.a8db3e37618dep-2, 0x1.a8db3e37618dfp-2},
    {-0x1.a40000000000ep-2, 0x1.987299099900bp-2, 0x1.987299099900cp-2},
    {0x1.dbffffffffff3p-2, 0x1.3a7385c7f8e37p-1, 0x1.3a7385c7f8e38p-1}};

template <class Function>
static constexpr auto enclosed = [](double x) { return math::enclosure<Function>(x); };

constexpr law enclosure_laws[] = {
    {"e^x is enclosed by the tightest numbers",
     [] { return encloses(powers, 0, enclosed<math::exp_function>); }},
    {"so is e^x - 1", [] { return encloses(powers_minus_1, 0, enclosed<math::expm1_function>); }},
    {"so is log x", [] { return encloses(logarithms, 0, enclosed<math::log_function>); }},
    {"so is log(1 + x)",
     [] { return encloses(logarithms_of_1_plus, 0, enclosed<math::log1p_function>); }},
    {"of NaN a value is known, and at infinity if it is reached there",
     [] {
       constexpr double nan = numbers<double>::nan;
       return holds_if(math::is_exact_at<math::atan_function>(nan) &&
                       !math::is_exact_at<math::atan_function>(infinity) &&
                       math::is_exact_at<math::exp_function>(infinity) &&
                       math::is_exact_at<math::exp_function>(nan));
     }},
    {"so is tanh x", [] { return encloses(tangents, 0, enclosed<math::tanh_function>); }},
    {"so is s(x)", [] { return encloses(logistics, 0, enclosed<math::sigmoid_function>); }},
    {"so they are where hardly a digit tells them from x",
     [] {
       const cg::verdict judged[] = {
           encloses(close_powers_minus_1, 0, enclosed<math::expm1_function>),
           encloses(close_logarithms, 0, enclosed<math::log1p_function>),
           encloses(close_tangents, 0, enclosed<math::tanh_function>)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"and where they are next to another double",
     [] {
       const cg::verdict judged[] = {
           encloses(solved_powers, 0, enclosed<math::exp_function>),
           encloses(solved_powers_minus_1, 0, enclosed<math::expm1_function>),
           encloses(solved_logarithms, 0, enclosed<math::log1p_function>),
           encloses(solved_tangents, 0, enclosed<math::tanh_function>),
           encloses(solved_logistics, 0, enclosed<math::sigmoid_function>)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a value is known without computation at 0, at infinity, and where the function begins",
     [] {
       using math::is_exact_at, math::exp_function, math::log1p_function;
       return holds_if(
           is_exact_at<exp_function>(given(0.0)) && is_exact_at<exp_function>(given(infinity)) &&
           is_exact_at<exp_function>(given(-infinity)) && !is_exact_at<exp_function>(given(-1.0)) &&
           is_exact_at<log1p_function>(given(0.0)) && is_exact_at<log1p_function>(given(-1.0)) &&
           !is_exact_at<log1p_function>(given(1.0)));
     }},
    {"a function that provides its own enclosure uses it",
     [] {
       const auto [below, above] = math::enclosure<math::sqrt_function>(given(2.0));
       return holds_if(below == 0x1.6a09e667f3bccp0 && above == 0x1.6a09e667f3bcdp0);
     }},
};
static_assert(all_hold<enclosure_laws>);

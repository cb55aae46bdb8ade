#include <constgrad/expression/notation.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::elementary;
using cg::formula::plain_notation;
using cg::formula::tex_notation;

template <class Notation>
static constexpr cg::formula_text symbol_text(const char* name) {
  cg::formula_text out;
  Notation::write_symbol(out, name);
  return out;
}

/// f(x) in a notation.
template <class Notation>
static constexpr cg::formula_text call_text(elementary f) {
  const auto& [before, after] = Notation::functions[static_cast<std::size_t>(f)];
  return cg::formula_text{} << before << (after == nullptr ? "(x)" : "x")
                            << (after == nullptr ? "" : after);
}

constexpr law notation_laws[] = {
    {"a symbol in plain text is its name",
     [] { return holds_if(symbol_text<plain_notation>("w_12") == "w_12"); }},
    {"in TeX a single letter is unchanged, and an index is a subscript",
     [] {
       return holds_if(symbol_text<tex_notation>("x") == "x" &&
                       symbol_text<tex_notation>("w_1") == "w_{1}" &&
                       symbol_text<tex_notation>("w_12") == "w_{12}" &&
                       symbol_text<tex_notation>("p_i") == "p_{i}" &&
                       symbol_text<tex_notation>("_1") == "_{1}");
     }},
    {"a word is set upright, and pi is π",
     [] {
       return holds_if(symbol_text<tex_notation>("rate") == "\\mathrm{rate}" &&
                       symbol_text<tex_notation>("rate_2") == "\\mathrm{rate}_{2}" &&
                       symbol_text<tex_notation>("pi") == "\\pi" &&
                       symbol_text<tex_notation>("pa") == "\\mathrm{pa}" &&
                       symbol_text<tex_notation>("xi") == "\\mathrm{xi}" &&
                       symbol_text<tex_notation>("pie") == "\\mathrm{pie}");
     }},
    {"the functions in plain text",
     [] {
       return holds_if(call_text<plain_notation>(elementary::exp) == "exp(x)" &&
                       call_text<plain_notation>(elementary::expm1) == "expm1(x)" &&
                       call_text<plain_notation>(elementary::log) == "log(x)" &&
                       call_text<plain_notation>(elementary::log1p) == "log1p(x)" &&
                       call_text<plain_notation>(elementary::exp2) == "exp2(x)" &&
                       call_text<plain_notation>(elementary::log2) == "log2(x)" &&
                       call_text<plain_notation>(elementary::log10) == "log10(x)" &&
                       call_text<plain_notation>(elementary::atan) == "atan(x)" &&
                       call_text<plain_notation>(elementary::erfc) == "erfc(x)" &&
                       call_text<plain_notation>(elementary::sin) == "sin(x)" &&
                       call_text<plain_notation>(elementary::cos) == "cos(x)" &&
                       call_text<plain_notation>(elementary::sqrt) == "sqrt(x)" &&
                       call_text<plain_notation>(elementary::tanh) == "tanh(x)" &&
                       call_text<plain_notation>(elementary::sigmoid) == "sigmoid(x)" &&
                       call_text<plain_notation>(elementary::softplus) == "softplus(x)" &&
                       call_text<plain_notation>(elementary::erf) == "erf(x)" &&
                       call_text<plain_notation>(elementary::abs) == "abs(x)" &&
                       call_text<plain_notation>(elementary::relu) == "relu(x)" &&
                       call_text<plain_notation>(elementary::heaviside) == "heaviside(x)");
     }},
    {"and in TeX",
     [] {
       return holds_if(call_text<tex_notation>(elementary::exp) == "e^{x}" &&
                       call_text<tex_notation>(elementary::expm1) == "\\operatorname{expm1}(x)" &&
                       call_text<tex_notation>(elementary::log) == "\\ln(x)" &&
                       call_text<tex_notation>(elementary::log1p) == "\\operatorname{log1p}(x)" &&
                       call_text<tex_notation>(elementary::exp2) == "2^{x}" &&
                       call_text<tex_notation>(elementary::log2) == "\\log_2(x)" &&
                       call_text<tex_notation>(elementary::log10) == "\\log_{10}(x)" &&
                       call_text<tex_notation>(elementary::atan) == "\\arctan(x)" &&
                       call_text<tex_notation>(elementary::erfc) == "\\operatorname{erfc}(x)" &&
                       call_text<tex_notation>(elementary::sin) == "\\sin(x)" &&
                       call_text<tex_notation>(elementary::cos) == "\\cos(x)" &&
                       call_text<tex_notation>(elementary::sqrt) == "\\sqrt{x}" &&
                       call_text<tex_notation>(elementary::tanh) == "\\tanh(x)" &&
                       call_text<tex_notation>(elementary::sigmoid) == "\\sigma(x)" &&
                       call_text<tex_notation>(elementary::softplus) ==
                           "\\operatorname{softplus}(x)" &&
                       call_text<tex_notation>(elementary::erf) == "\\operatorname{erf}(x)" &&
                       call_text<tex_notation>(elementary::abs) == "\\left|x\\right|" &&
                       call_text<tex_notation>(elementary::relu) == "\\operatorname{relu}(x)" &&
                       call_text<tex_notation>(elementary::heaviside) == "\\operatorname{H}(x)");
     }},
    {"only exp in TeX is a power",
     [] {
       return holds_if(tex_notation::is_power(given(elementary::exp)) &&
                       !tex_notation::is_power(given(elementary::sqrt)) &&
                       !plain_notation::is_power(given(elementary::exp)));
     }},
};
static_assert(all_hold<notation_laws>);

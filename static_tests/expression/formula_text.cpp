#include <constgrad/expression/expression_function.hpp>
#include <constgrad/expression/formula_text.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>

namespace cg = constgrad;
using cg::elementary;
using cg::expression;
using cg::rational;

namespace symbols {
static constexpr expression a = cg::symbol("a"), b = cg::symbol("b"), c = cg::symbol("c"),
                            p = cg::symbol("p"), t = cg::symbol("t"), x = cg::symbol("x"),
                            y = cg::symbol("y"), w_1 = cg::symbol("w_1"), w_2 = cg::symbol("w_2"),
                            x_1 = cg::symbol("x_1"), x_2 = cg::symbol("x_2");
}
using namespace symbols;

static constexpr expression exp(const expression& f) { return function_of(elementary::exp, f); }
static constexpr expression sqrt(const expression& f) { return function_of(elementary::sqrt, f); }
static constexpr expression sigmoid(const expression& f) {
  return function_of(elementary::sigmoid, f);
}

/// The claim that a formula is written so, in plain text and in TeX.
static constexpr cg::verdict writes(const expression& f, const char* text, const char* tex) {
  if (!(text_of(f) == text)) return {false, cg::message{} << "got " << f << ", not " << text};
  return {latex_of(f) == tex, cg::message{} << "got " << latex_of(f) << ", not " << tex};
}

constexpr law formula_text_laws[] = {
    {"0", [] { return writes({}, "0", "0"); }},
    {"12", [] { return writes(given(12), "12", "12"); }},
    {"-3", [] { return writes(given(-3), "-3", "-3"); }},
    {"the least number of 64 bits, and the least exponent",
     [] {
       constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
       return holds_if(cg::text_of(given(least)) == "-9223372036854775808" &&
                       text_of(power(x, least)) == "1/x^9223372036854775808");
     }},
    {"-3/2", [] { return writes(rational{-3, 2}, "-3/2", "-\\frac{3}{2}"); }},
    {"x", [] { return writes(x, "x", "x"); }},
    {"-x", [] { return writes(-x, "-x", "-x"); }},
    {"2 x", [] { return writes(2 * x, "2*x", "2\\,x"); }},
    {"1/2 x", [] { return writes(0.5 * x, "x/2", "\\frac{x}{2}"); }},
    {"-3/2 x", [] { return writes(-3 * x / 2, "-3*x/2", "-\\frac{3\\,x}{2}"); }},
    {"x^2", [] { return writes(x * x, "x^2", "x^{2}"); }},
    {"x^12", [] { return writes(power(x, 12), "x^12", "x^{12}"); }},
    {"-x^2", [] { return writes(-(x * x), "-x^2", "-x^{2}"); }},
    {"(-x)^2", [] { return writes(power(-x, 2), "x^2", "x^{2}"); }},
    {"x^-1", [] { return writes(power(x, -1), "1/x", "\\frac{1}{x}"); }},
    {"-x^-2", [] { return writes(-power(x, -2), "-1/x^2", "-\\frac{1}{x^{2}}"); }},
    {"a - (b - c)", [] { return writes(a - (b - c), "a - b + c", "a - b + c"); }},
    {"a / (b / c)", [] { return writes(a / (b / c), "a*c/b", "\\frac{a\\,c}{b}"); }},
    {"a / b / c", [] { return writes(a / b / c, "a/(b*c)", "\\frac{a}{b\\,c}"); }},
    {"a / 2b", [] { return writes(a / (2 * b), "a/(2*b)", "\\frac{a}{2\\,b}"); }},
    {"-(a + b)", [] { return writes(-(a + b), "-a - b", "-a - b"); }},
    {"-2(a + b)", [] { return writes(-2 * (a + b), "-2*(a + b)", "-2\\,(a + b)"); }},
    {"(a + b)/2", [] { return writes((a + b) / 2, "(a + b)/2", "\\frac{a + b}{2}"); }},
    {"-(a + b)/c", [] { return writes(-(a + b) / c, "-(a + b)/c", "-\\frac{a + b}{c}"); }},
    {"-(a - b)^2", [] { return writes(-power(a - b, 2), "-(a - b)^2", "-(a - b)^{2}"); }},
    {"(a + b)/(a - b)",
     [] { return writes((a + b) / (a - b), "(a + b)/(a - b)", "\\frac{a + b}{a - b}"); }},
    {"(a + b)^2/(a - b)^2",
     [] {
       return writes(power((a + b) / (a - b), 2), "(a + b)^2/(a - b)^2",
                     "\\frac{(a + b)^{2}}{(a - b)^{2}}");
     }},
    {"2x(p - t), in any order",
     [] { return writes((p - t) * x * 2, "2*x*(p - t)", "2\\,x\\,(p - t)"); }},
    {"2x(a + b)/c",
     [] { return writes(2 * x * (a + b) / c, "2*x*(a + b)/c", "\\frac{2\\,x\\,(a + b)}{c}"); }},
    {"a/(x (a + b))",
     [] { return writes(a / (x * (a + b)), "a/(x*(a + b))", "\\frac{a}{x\\,(a + b)}"); }},
    {"higher degrees first, the number last",
     [] { return writes(2 * x + 1 + x * x, "x^2 + 2*x + 1", "x^{2} + 2\\,x + 1"); }},
    {"a positive term first", [] { return writes(1 - x, "1 - x", "1 - x"); }},
    {"the first positive one, the others as they are",
     [] { return writes(1 - x * x + x, "x - x^2 + 1", "x - x^{2} + 1"); }},
    {"also between two negative ones",
     [] { return writes(x - x * x - 1, "x - x^2 - 1", "x - x^{2} - 1"); }},
    {"a letter of several bytes",
     [] { return holds_if(text_of(cg::symbol("\u03b8_1")) == "\u03b8_1"); }},
    {"where none is positive, the first", [] { return writes(-x - 1, "-x - 1", "-x - 1"); }},
    {"-x/2 - 1/3",
     [] { return writes(-x / 2 - rational{1, 3}, "-x/2 - 1/3", "-\\frac{x}{2} - \\frac{1}{3}"); }},
    {"w x + b",
     [] {
       return writes(w_1 * x_1 + w_2 * x_2 + b, "w_1*x_1 + w_2*x_2 + b",
                     "w_{1}\\,x_{1} + w_{2}\\,x_{2} + b");
     }},
    {"1/(1 + e^-x)",
     [] { return writes(1 / (1 + exp(-x)), "1/(1 + exp(-x))", "\\frac{1}{1 + e^{-x}}"); }},
    {"e^-x²", [] { return writes(exp(-x * x), "exp(-x^2)", "e^{-x^{2}}"); }},
    {"(e^x)²", [] { return writes(exp(x) * exp(x), "exp(x)^2", "(e^{x})^{2}"); }},
    {"sqrt", [] { return writes(1 / (2 * sqrt(x)), "1/(2*sqrt(x))", "\\frac{1}{2\\,\\sqrt{x}}"); }},
    {"a root's square keeps the root's bar as its bracket",
     [] { return writes(sqrt(x + 1) * sqrt(x + 1), "sqrt(x + 1)^2", "\\sqrt{x + 1}^{2}"); }},
    {"s (1 - s)",
     [] {
       return writes(sigmoid(x) * (1 - sigmoid(x)), "sigmoid(x)*(1 - sigmoid(x))",
                     "\\sigma(x)\\,(1 - \\sigma(x))");
     }},
    {"s - t", [] { return writes(sigmoid(x) - t, "sigmoid(x) - t", "\\sigma(x) - t"); }},
    {"symbols, functions, brackets",
     [] {
       return writes((1 + x) * exp(x) * sigmoid(x) * y, "y*exp(x)*sigmoid(x)*(x + 1)",
                     "y\\,e^{x}\\,\\sigma(x)\\,(x + 1)");
     }},
    {"fractions in fractions",
     [] {
       return writes(1 / (1 / x + 1 / y), "1/(1/x + 1/y)",
                     "\\frac{1}{\\frac{1}{x} + \\frac{1}{y}}");
     }},
    {"brackets around a bar are as tall",
     [] {
       return writes(power(x + 1 / y, 2) * sigmoid(x / 2), "sigmoid(x/2)*(x + 1/y)^2",
                     "\\sigma\\left(\\frac{x}{2}\\right)\\,\\left(x + \\frac{1}{y}\\right)^{2}");
     }},
    {"and around a root of one; an exponent's bar is small",
     [] {
       return writes(sigmoid(y * sqrt(1 / x)) * sigmoid(exp(x / 2)),
                     "sigmoid(exp(x/2))*sigmoid(y*sqrt(1/x))",
                     "\\sigma(e^{\\frac{x}{2}})\\,\\sigma\\left(y\\,\\sqrt{\\frac{1}{x}}\\right)");
     }},
    {"a power of a sum with a bar, in a sum",
     [] {
       return writes(sigmoid(power(1 / x + 1, 2) + y), "sigmoid(y + (1 + 1/x)^2)",
                     "\\sigma\\left(y + \\left(1 + \\frac{1}{x}\\right)^{2}\\right)");
     }},
    {"a formula in a sentence",
     [] { return holds_if((cg::message{} << "got " << x + 1) == "got x + 1"); }},
    {"a text has room for 1023 characters, and says if it needs more",
     [] {
       expression f = exp(x + y);
       for (int i = 0; i < 8; ++i) f = exp(f + 1) + exp(f + 2);
       const cg::formula_text text = text_of(f);
       return holds_if(text.truncated && text.size == 1023 && !(text == text.characters));
     }},
};
static_assert(all_hold<formula_text_laws>);

// Only a formula is written as one: what merely converts to one is a number.
static_assert((cg::message{} << rational{1, 2}) == "1/2" && (cg::message{} << 1) == "1");

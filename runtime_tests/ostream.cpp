// Everything that has a text, to a stream.
#include "runtime_tests/catch.hpp"

#include <constgrad.hpp>
#include <constgrad/ostream.hpp>

#include <iomanip>
#include <limits>
#include <sstream>
#include <string>

namespace cg = constgrad;

template <class T>
static std::string shown(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

TEST_CASE("numbers, formulas, vectors and matrices to a stream", "[ostream]") {
  using dual = cg::dual<double, 2>;
  cg::tape<double, 4> written;
  CHECK(shown(dual::variable(0.1, 1)) == "0.1 (partials 0.0, 1.0)");
  CHECK(shown(cg::variable<double>{0.1, written}) == "0.1");
  CHECK(shown(cg::interval{0.5}) == "[0.5, 0.5]");
  CHECK(shown(cg::interval<float>{0.1f, 2}) == "[0.1, 2.0]");
  CHECK(shown(cg::interval<double>::empty()) == "[empty]");
  CHECK(shown(cg::rational{-1, 2}) == "-1/2");
  CHECK(shown(cg::symbol("x") * 2) == "2*x");
  CHECK(shown(cg::text_of(cg::symbol("x"))) == "x");
  CHECK(shown(cg::message{} << "a" << 0.1) == "a0.1");
  CHECK(shown(cg::fixed_string{"ab"}) == "ab");
  CHECK(shown(cg::vector{0.1, 2.0}) == "{0.1, 2.0}");
  CHECK(shown(cg::vector<int, 2>{1, 2}) == "{1, 2}");
  CHECK(shown(cg::matrix<float, 2, 1>{{{0.1f}, {2}}}) == "{{0.1}, {2.0}}");
  CHECK(shown(cg::claim::equal(1, 2)) == "got 1, expected 2");
  CHECK(shown(cg::claim::equal(1, 1)) == "it holds");
  CHECK(shown(cg::proof::residue{3}) == "3");
}

TEST_CASE("of any length", "[ostream]") {
  const cg::vector<double, 1000> zeros{};
  CHECK(shown(zeros).size() == 5 * 1000);
}

TEST_CASE("networks, trainings and data to a stream", "[ostream]") {
  const cg::data_set<double, 1, 1, 2> data{{{{0}, {1}}}, {{{0}, {1}}}};
  const auto net = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid),
                                          cg::zeros, cg::seed{0});
  const std::string parameters = "layer 1 weights (1 x 1)\n  0.0\nlayer 1 bias (1)\n  0.0\n";
  CHECK(shown(net.parameters) == parameters);
  CHECK(shown(net) == parameters);
  CHECK(shown(net.parameters.layer<1>()) == "{{0.0}} {0.0}");
  CHECK(shown(cg::confusion_matrix(net, cg::binary_cross_entropy, data)) == "{{0, 1}, {0, 1}}");
  CHECK(shown(data) == "{0.0} -> {0.0}\n{1.0} -> {1.0}\n");
  const auto trained = cg::train(net, data, cg::squared_error,
                                 cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{1});
  CHECK(shown(trained.history) == shown(trained.history.last) + "\n");
  CHECK(shown(trained.history.last).starts_with("epoch 1: loss 0."));
}

TEST_CASE("what is no number, and the numbers at the ends", "[ostream]") {
  using limits = std::numeric_limits<double>;
  CHECK(shown(cg::vector{limits::quiet_NaN(), limits::infinity(), -limits::infinity(), -0.0}) ==
        "{nan, inf, -inf, -0.0}");
  CHECK(shown(cg::vector{limits::denorm_min(), (limits::max)()}) ==
        "{5e-324, 1.7976931348623157e+308}");
}

TEST_CASE("every number reads back as itself, whatever the stream's precision", "[ostream]") {
  cg::numpy_random random{1};
  for (int i = 0; i < 1000; ++i) {
    const double x = random.randn() * 1e-5;
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << std::showpos << std::hex << cg::vector{x};
    const std::string text = out.str();
    CHECK(std::stod(text.substr(1)) == x);
  }
}

TEST_CASE("width and fill are for the text as a whole, once", "[ostream]") {
  std::ostringstream out;
  out << std::setfill('.') << std::setw(8) << cg::vector{1.0} << std::left << std::setw(6)
      << cg::rational{1, 2} << cg::rational{1, 3};
  CHECK(out.str() == "...{1.0}1/2...1/3");
}

TEST_CASE("what std can show itself is still shown by std, beside using namespace", "[ostream]") {
  using namespace constgrad;
  std::ostringstream out;
  out << 1 << 'c' << "text" << std::string{"s"} << 0.1 << true << vector{1};
  CHECK(out.str() == "1ctexts0.11{1}");
}

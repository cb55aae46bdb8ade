#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/network/layer_view.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::layer_parameters, cg::matrix, cg::vector;

using layer = cg::dense_layer<3, 2>;
using view_of_layer = cg::layer_view<1, layer, double>;

/// The numbers of two such layers, with one number before, between and behind them.
struct two_layers {
  double elements[19]{-1, 1, 2, 3, 4, 5, 6, 7, 8, -2, 10, 20, 30, 40, 50, 60, 70, 80, -3};

  constexpr view_of_layer first() { return view_of_layer{elements + 1}; }
  constexpr cg::layer_view<3, layer, double> second() {
    return cg::layer_view<3, layer, double>{elements + 10};
  }
  constexpr cg::layer_view<3, cg::frozen_layer<layer>, const double> read_second() const {
    return cg::layer_view<3, cg::frozen_layer<layer>, const double>{elements + 10};
  }
  constexpr bool keep_others() const {
    return elements[0] == -1 && elements[9] == -2 && elements[18] == -3;
  }
};

static constexpr layer_parameters other{matrix<double, 2, 3>{{{9, 7, 5}, {8, 6, 4}}},
                                        vector{3.0, 2.0}};

/// A layer of one parameter, a layer of no parameters.
struct layer_of_one {
  static constexpr std::size_t inputs = 1, outputs = 1;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 2> scale;
  };
  static constexpr const char* names[]{"scale"};
};

constexpr law layer_view_laws[] = {
    {"parameters of a layer by name",
     [] {
       two_layers numbers = given(two_layers{});
       return holds_if(numbers.first().weights == matrix<double, 2, 3>{{{1, 3, 5}, {2, 4, 6}}} &&
                       numbers.first().bias == vector{7.0, 8.0} &&
                       numbers.second().weights(1, 2) == 60 && numbers.first().count == 8 &&
                       numbers.second().numbers == numbers.elements + 10);
     }},
    {"assigned as a whole, in the order in which the layer declares them",
     [] {
       two_layers numbers{};
       numbers.first() = given(other);
       const double expected[]{9, 8, 7, 6, 5, 4, 3, 2};
       for (std::size_t i = 0; i < 8; ++i)
         if (numbers.elements[1 + i] != expected[i]) return holds_if(false);
       return holds_if(numbers.keep_others() && numbers.elements[10] == 10);
     }},
    {"assigned from such a layer of any network, frozen or not",
     [] {
       two_layers numbers{}, frozen{}, same{};
       numbers.elements[10] = given(11.0);
       numbers.first() = numbers.second();
       frozen.first() = frozen.read_second();
       view_of_layer copy = same.first();
       copy = view_of_layer{numbers.elements + 1};
       for (std::size_t i = 0; i < 8; ++i)
         if (numbers.elements[1 + i] != numbers.elements[10 + i] ||
             frozen.elements[1 + i] != frozen.elements[10 + i] ||
             same.elements[1 + i] != numbers.elements[1 + i])
           return holds_if(false);
       return holds_if(numbers.keep_others() && frozen.keep_others() && same.keep_others() &&
                       numbers.elements[1] == 11);
     }},
    {"equal if all numbers are",
     [] {
       two_layers numbers{};
       numbers.first() = given(other);
       numbers.second() = given(other);
       bool equal = numbers.first() == numbers.second() && numbers.first() == other &&
                    numbers.first() == numbers.read_second();
       for (std::size_t i = 1; i < 9; ++i) {
         numbers.elements[i] += 1;
         equal = equal && numbers.first() != numbers.second() && numbers.first() != other &&
                 numbers.first() != numbers.read_second();
         numbers.elements[i] -= 1;
       }
       return holds_if(equal && numbers.first() == other);
     }},
    {"a parameter alone is assigned to, added to and read",
     [] {
       two_layers numbers{};
       numbers.first().bias = vector{given(1.0), -1.0};
       numbers.first().weights += numbers.second().weights;
       return holds_if(numbers.elements[7] == 1 && numbers.elements[8] == -1 &&
                       numbers.elements[1] == 11 && numbers.elements[6] == 66);
     }},
    {"what is declared is known: shapes and names",
     [] {
       constexpr cg::parameter_list<layer> list{};
       constexpr cg::parameter_list<layer_of_one> single{};
       using shape = cg::parameter_shape;
       cg::message names;
       names << list.names[0].part << ' ' << list.names[1].part << ' ' << single.names[0].part;
       return holds_if(list.shapes[0] == shape{2, 3, true} &&
                       list.shapes[1] == shape{2, 1, false} &&
                       single.shapes[0] == shape{2, 1, false} && names == "weights bias scale" &&
                       shape::of<vector<double, 4>>() == shape{4, 1, false} &&
                       shape::of<matrix<double, 4, 1>>() == shape{4, 1, true} &&
                       shape{1, 2, true} != shape{2, 1, true});
     }},
    {"parameters of these shapes fit",
     [] {
       return holds_if(
           cg::parameters_fit<1, layer, double, matrix<double, 2, 3>, vector<double, 2>>() &&
           cg::parameters_fit<4, layer_of_one, float, vector<float, 2>>() &&
           cg::parameters_fit<2, cg::softmax_layer<2>, double>());
     }},
    {"else it is known which is the first that does not",
     [] {
       using weights = matrix<double, 2, 3>;
       using bias = vector<double, 2>;
       return holds_if(cg::first_misfit<layer, weights, bias> == 2 &&
                       cg::first_misfit<layer, weights, vector<double, 3>> == 1 &&
                       cg::first_misfit<layer, weights, matrix<double, 2, 1>> == 1 &&
                       cg::first_misfit<layer, matrix<double, 3, 2>, bias> == 0 &&
                       cg::first_misfit<layer, matrix<double, 2, 2>, vector<double, 3>> == 0);
     }},
    {"of a layer without parameters there is nothing to compare or assign",
     [] {
       double number = given(5.0);
       cg::layer_view<2, cg::softmax_layer<3>, double> none{&number}, same{&number};
       none = same;
       return holds_if(none == same && none.count == 0 && number == 5);
     }},
};
static_assert(all_hold<layer_view_laws>);

// Of constants they only read. Parameters are the same by number, names and shapes.
static_assert(std::is_same_v<decltype(two_layers{}.read_second().bias[0]), const double&>);
static_assert(cg::same_parameters<layer, double, layer, const double> &&
              cg::same_parameters<layer, double, cg::frozen_layer<layer>, double> &&
              !cg::same_parameters<layer, double, layer, float> &&
              !cg::same_parameters<layer, double, cg::dense_layer<2, 3>, double>);
static_assert(std::is_same_v<decltype(other),
                             const layer_parameters<matrix<double, 2, 3>, vector<double, 2>>>);

#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/initialize_layer.hpp>

#include "static_tests/law.hpp"

#include <iterator>

namespace cg = constgrad;

/// Fills a matrix with 1, 2, … for the first, and so on; it needs no random numbers, but draws one.
struct counting {
  double& last;

  template <std::size_t Rows, std::size_t Columns>
  constexpr void operator()(cg::numpy_random& random,
                            cg::matrix_view<double, Rows, Columns> weights) const {
    static_cast<void>(random.rand());
    for (double& weight : weights) weight = ++last;
    weights(0, 0) += 100 * static_cast<double>(Rows) + 1000 * static_cast<double>(Columns);
  }
};

/// A layer with weights before and after others.
struct layer_of_all_roles {
  template <class T>
  struct parameters {
    cg::bias_vector<T, 1> shift;
    cg::weight_vector<T, 3> scale;
    cg::state_vector<T, 1> mean;
    cg::weight_matrix<T, 2, 1> kernel;
  };
  static constexpr const char* names[]{"shift", "scale", "mean", "kernel"};
};

/// A layer whose bias begins with 7, and whose weights as the initializer says.
struct layer_with_a_say : cg::dense_layer<2, 1> {
  static constexpr void initialize(const parameters<double>& p, cg::numpy_random& random,
                                   const auto& draw) {
    draw(random, cg::as_matrix(p.weights));
    p.bias[0] = 7;
  }
};

/// A layer that does it by place.
struct layer_of_layers : cg::dense_layer<1, 1> {
  static constexpr void initialize_at(double* first, cg::numpy_random&, const auto&) {
    first[0] = 8;
    first[1] = 9;
  }
};

/// What a layer's numbers begin with, or {} if they are others, or if not as many random numbers have been drawn.
template <class Layer, std::size_t Count>
static constexpr bool begins_with(const double (&expected)[Count], int draws) {
  static_assert(cg::parameter_count<Layer> == Count);
  double numbers[Count]{}, last = 0;
  cg::numpy_random random{given(42)}, reference{42};
  cg::initialize_layer<Layer>(static_cast<double*>(numbers), random, counting{last});
  for (int i = 0; i < draws; ++i) static_cast<void>(reference.rand());
  for (std::size_t i = 0; i < Count; ++i)
    if (numbers[i] != expected[i]) return false;
  return random.rand() == reference.rand();
}

constexpr law initialize_layer_laws[] = {
    {"an initializer draws the weights in their order; all else stays 0",
     [] {
       return holds_if(begins_with<layer_of_all_roles>({0, 1301, 2, 3, 0, 1204, 5}, 2) &&
                       begins_with<cg::dense_layer<2, 1>>({2101, 2, 0}, 1));
     }},
    {"a layer may have its own say, by name or by place",
     [] {
       return holds_if(begins_with<layer_with_a_say>({2101, 2, 7}, 1) &&
                       begins_with<layer_of_layers>({8, 9}, 0));
     }},
    {"a vector of weights is drawn as one column",
     [] {
       double numbers[]{given(1.0), 2, 3, 4, 5, 6};
       const auto column = cg::as_matrix(cg::vector_view<double, 3>{numbers});
       const auto itself = cg::as_matrix(cg::matrix_view<double, 2, 3>{numbers});
       column(2, 0) = 7;
       return holds_if(column.rows() == 3 && column.columns() == 1 && numbers[2] == 7 &&
                       itself.rows() == 2 && itself.columns() == 3 && itself(1, 1) == 4);
     }},
};
static_assert(all_hold<initialize_layer_laws>);

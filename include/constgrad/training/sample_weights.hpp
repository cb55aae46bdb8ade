// Weights of samples: how much each of them counts, in the loss and in its gradient.
//
//     E = Σ wᵢ Eᵢ / n        ∂E/∂parameters = Σ wᵢ ∂Eᵢ/∂parameters / n
//
// over the n samples of a batch, of an epoch or of a validation. It is divided by their number, as by Keras, and
// not by Σ w: so a sample of weight 2 counts like two samples in a batch, which itself does not become longer.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/data/invalid_data.hpp"
#include "constgrad/data/sample.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/contiguous.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/options.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The number type of an element that is a number, or a vector of one.
template <class Element>
struct number_of_element {
  using type = Element;
};
template <class T>
struct number_of_element<vector<T, 1>> {
  using type = T;
};
template <class Element>
using single_number = typename number_of_element<Element>::type;

/// The option of train that gives every sample of the data a weight, and with validated_on{data,
/// sample_weights{…}} every sample of the validation. All weights 1 are the same bits as none. A sample
/// of weight 0 is not looked at: it may hold NaN, leads to no slope, and is not counted in the
/// accuracy, which is the fraction of the others that is right; but it is one of the n samples. The
/// option refers to weights that have a name, which must last as long as it does; temporary ones it
/// holds itself. Throws invalid_argument if one is below 0, infinite or NaN.
template <class T, std::size_t Samples, class Held = const vector<T, Samples>&>
struct sample_weights {
  static constexpr option_kind kind = option_kind::weights;
  using weight_array = std::remove_cvref_t<Held>;
  Held weights;

  constexpr explicit sample_weights(const weight_array& of_samples) : weights(of_samples) {
    for (std::size_t i = 0; i < size(); ++i) {
      if (!((*this)[i] >= T(0) && (*this)[i] <= (std::numeric_limits<T>::max)()))
        throw invalid_argument{"the weight of a sample is a finite number of at least 0"};
    }
  }

  /// How many weights there are, and that of sample i.
  constexpr std::size_t size() const { return count_of(weights); }
  constexpr const T& operator[](std::size_t i) const {
    if constexpr (is_vector<range_value<weight_array>>)
      return first_of(weights)[i].elements[0];
    else
      return first_of(weights)[i];
  }
};
template <class T, std::size_t Samples>
sample_weights(const vector<T, Samples>&) -> sample_weights<T, Samples>;
template <class T, std::size_t Samples>
sample_weights(const vector<T, Samples>&&) -> sample_weights<T, Samples, vector<T, Samples>>;

/// Of an array of as many numbers as are known at run time, such as a std::vector, or of a row_array of single numbers.
template <contiguous_range Weights>
  requires(!is_vector<Weights>)
sample_weights(const Weights&)
    -> sample_weights<single_number<range_value<Weights>>, run_time_size, const Weights&>;
template <contiguous_range Weights>
  requires(!is_vector<Weights>)
sample_weights(const Weights&&)
    -> sample_weights<single_number<range_value<Weights>>, run_time_size, Weights>;

/// A data set with a weight for each sample, both referred to.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
          class Weights = sample_weights<T, Samples>>
struct weighted_samples {
  const data_set<T, Inputs, Outputs, Samples>& data;
  const Weights& weights;

  static constexpr std::size_t size()
    requires(Samples != run_time_size)
  {
    return Samples;
  }
  constexpr std::size_t size() const
    requires(Samples == run_time_size)
  {
    return data.size();
  }
  constexpr sample<T, Inputs, Outputs> operator[](std::size_t i) const { return data[i]; }
  constexpr T weight(std::size_t i) const { return weights[i]; }
  /// How many samples count.
  constexpr std::size_t count() const {
    std::size_t above_0 = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
      if (weights[i] != T(0)) ++above_0;
    return above_0;
  }
};

/// Whether samples have weights.
template <class Data>
inline constexpr bool has_weights = requires(const Data& data) { data.weight(0); };

/// The samples themselves.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr const data_set<T, Inputs, Outputs, Samples>&
samples_of(const data_set<T, Inputs, Outputs, Samples>& data) {
  return data;
}
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples, class Weights>
constexpr const data_set<T, Inputs, Outputs, Samples>&
samples_of(const weighted_samples<T, Inputs, Outputs, Samples, Weights>& samples) {
  return samples.data;
}

/// The record of an epoch by what its samples add up to. Of those with weights only they are counted that have another
/// weight than 0; if there is none, the fraction of right ones is 0.
template <class T, class Data>
constexpr epoch_record<T> record_of_epoch(std::size_t epoch, const tally<T>& of, const Data& data) {
  std::size_t counted = data.size();
  if constexpr (has_weights<Data>) counted = data.count();
  return {epoch, of.losses.mean(data.size()),
          double(of.right) / double(counted == 0 ? 1 : counted)};
}

/// Data together with what an option says of their weights. Numbers that do not fit stop the build, or
/// throw invalid_data where they are known at run time.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr const data_set<T, Inputs, Outputs, Samples>&
with_weights(const data_set<T, Inputs, Outputs, Samples>& data, const unweighted&) {
  return data;
}
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
          std::size_t Weights, class Held>
  requires(Weights == Samples || Weights == run_time_size || Samples == run_time_size)
constexpr weighted_samples<T, Inputs, Outputs, Samples, sample_weights<T, Weights, Held>>
with_weights(const data_set<T, Inputs, Outputs, Samples>& data,
             const sample_weights<T, Weights, Held>& of_samples) {
  if (of_samples.size() != data.size())
    throw invalid_data{message{} << "sample_weights are " << of_samples.size()
                                 << ", but the data set has " << data.size() << " samples"};
  return {data, of_samples};
}
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples, class U,
          std::size_t Weights, class Held>
constexpr const data_set<T, Inputs, Outputs, Samples>&
with_weights(const data_set<T, Inputs, Outputs, Samples>& data,
             const sample_weights<U, Weights, Held>&) {
  constexpr bool are_as_many = Weights == Samples,
                 have_same_type = !are_as_many || std::is_same_v<T, U>;
  static_assert(are_as_many, "sample_weights are as many as the samples of their data set");
  static_assert(have_same_type,
                "sample_weights have the type of number of their data set: as<float> or as<double> "
                "converts either");
  return data;
}

} // namespace constgrad

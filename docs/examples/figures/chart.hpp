// A chart as SVG, printed: two axes, curves and points. The numbers on it are computed by who draws it.
#pragma once

#include <cstdio>

struct range {
  double least, greatest;
};

/// A chart of 480 by 300 units. Its text alternative is `told`; x and y are what its axes show.
class chart {
public:
  chart(range x, range y, const char* told) : x_{x}, y_{y} {
    std::printf("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 300\" width=\"480\" "
                "role=\"img\" "
                "font-family=\"sans-serif\" font-size=\"13\">\n<title>%s</title>\n"
                "<rect width=\"480\" height=\"300\" fill=\"#fff\"/>\n",
                told);
  }
  chart(const chart&) = delete;
  ~chart() { std::puts("</svg>"); }

  /// The axes, with a number at each end and at each of `steps - 1` places between, and what they are.
  void axes(const char* name_of_x, const char* name_of_y, int steps_of_x, int steps_of_y) const {
    for (int i = 0; i <= steps_of_x; ++i) {
      const double at = x_.least + (x_.greatest - x_.least) * i / steps_of_x;
      stroke({at, y_.least}, {at, y_.greatest}, "#ddd", 1);
      std::printf("<text x=\"%.1f\" y=\"272\" text-anchor=\"middle\">%g</text>\n", across(at), at);
    }
    for (int i = 0; i <= steps_of_y; ++i) {
      const double at = y_.least + (y_.greatest - y_.least) * i / steps_of_y;
      stroke({x_.least, at}, {x_.greatest, at}, "#ddd", 1);
      std::printf("<text x=\"44\" y=\"%.1f\" text-anchor=\"end\">%g</text>\n", down(at) + 4, at);
    }
    std::printf("<text x=\"260\" y=\"292\" text-anchor=\"middle\">%s</text>\n", name_of_x);
    std::printf("<text x=\"50\" y=\"16\">%s</text>\n", name_of_y);
  }

  struct place {
    double x, y;
  };

  void stroke(place from, place to, const char* colour, double width = 2) const {
    std::printf("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" "
                "stroke-width=\"%g\"/>\n",
                across(from.x), down(from.y), across(to.x), down(to.y), colour, width);
  }

  /// The curve of y = f(x), at 120 places from one x to another.
  void curve(auto f, range from_to, const char* colour) const {
    std::printf("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", colour);
    for (int i = 0; i <= 120; ++i) {
      const double x = from_to.least + (from_to.greatest - from_to.least) * i / 120;
      std::printf("%s%.1f,%.1f", i == 0 ? "" : " ", across(x), down(f(x)));
    }
    std::puts("\"/>");
  }
  void curve(auto f, const char* colour) const { curve(f, x_, colour); }

  void point(place at, const char* colour, double radius = 5) const {
    std::printf("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%g\" fill=\"%s\"/>\n", across(at.x),
                down(at.y), radius, colour);
  }

  void box(range across_it, range down_it, const char* colour) const {
    const double left = across(across_it.least), top = down(down_it.greatest);
    std::printf("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" "
                "shape-rendering=\"crispEdges\"/>\n",
                left, top, across(across_it.greatest) - left, down(down_it.least) - top, colour);
  }

  /// Words that begin right of a place.
  void label(place at, const char* words, const char* colour) const {
    std::printf("<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n", across(at.x) + 8,
                down(at.y) + 4, colour, words);
  }

private:
  range x_, y_;
  double across(double x) const { return 50 + 410 * (x - x_.least) / (x_.greatest - x_.least); }
  double down(double y) const { return 255 - 230 * (y - y_.least) / (y_.greatest - y_.least); }
};

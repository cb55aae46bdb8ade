// Polynomials near atan around 0, 1/16, 2/16, … 1.
#pragma once

namespace constgrad::math {

/// c0 + c1 t + c2 t² + … + c7 t⁷, near atan(c + t).
struct atan_polynomial {
  double c0, c1, c2, c3, c4, c5, c6, c7;
};

/// At c = i / 16, for |t| <= 1/32; of the first for t >= 0. They are less than 2^-47 off, relatively, as
/// runtime_tests/accuracy/proofs proves.
inline constexpr atan_polynomial atan_polynomials[17] = {
    {0, 0x1.ffffffffffff9p-1, 0, -0x1.55555554e4245p-2, 0, 0x1.999987dfa0ee3p-3, 0,
     -0x1.2420b13679474p-3},
    {0x1.ff55bb72cfdb1p-5, 0x1.fe01fe01fe1bp-1, -0x1.fc05f80821d1ap-5, -0x1.4d6930419fc6p-2,
     0x1.f61b9f6d6976ap-5, 0x1.8208a32f45b2dp-3, -0x1.ecb8fc5501dcp-5, -0x1.060710d386b75p-3},
    {0x1.fd5ba9aac2f3cp-4, 0x1.f81f81f81f96ap-1, -0x1.f05e09cf4c1b2p-4, -0x1.368c3aac75435p-2,
     0x1.d9b14bddfab4p-4, 0x1.4048e55ebce0bp-3, -0x1.b98ca3c105c6dp-4, -0x1.664eab7c8d072p-4},
    {0x1.7b97b4bce5ae7p-3, 0x1.ee9c7f8458f06p-1, -0x1.665c226c8dc69p-3, -0x1.1344bb77961b2p-2,
     0x1.42ac97745d372p-3, 0x1.c32e14203c698p-4, -0x1.137ae41a9f05fp-3, -0x1.1a6ae88c862f1p-5},
    {0x1.f5b75f92c80c6p-3, 0x1.e1e1e1e1e1ed4p-1, -0x1.c5894d101ad4p-3, -0x1.ce6de02b38c34p-3,
     0x1.78a3920c33682p-3, 0x1.dd5ff94a94a36p-5, -0x1.1ac2d3f9c06abp-3, 0x1.0af97382c2cc8p-6},
    {0x1.362773707ebc5p-2, 0x1.d272ca3fc5b8bp-1, -0x1.0997e8ae90cb6p-2, -0x1.6cf6667146795p-3,
     0x1.8dd1dff17f3b3p-3, 0x1.24860ecebb0a8p-7, -0x1.f4220e8f0648fp-4, 0x1.b700aee70cbb5p-5},
    {0x1.6f61941e4deeep-2, 0x1.c0e070381c115p-1, -0x1.2726dd1347c7ep-2, -0x1.09f37b3ad010bp-3,
     0x1.85eaca5196f48p-3, -0x1.04d640117cd65p-5, -0x1.802c29567b69dp-4, 0x1.2992b462f1ed5p-4},
    {0x1.a64eec3cc23fep-2, 0x1.adbe87f94906bp-1, -0x1.3b9d8eab5eae5p-2, -0x1.57c09646faabbp-4,
     0x1.6795330e73aep-3, -0x1.f2d89a702a634p-5, -0x1.f3afd90a9d49ap-5, 0x1.3261723d3b313p-4},
    {0x1.dac670561bb53p-2, 0x1.999999999998fp-1, -0x1.47ae147afd8cap-2, -0x1.5d867c3dfd72bp-5,
     0x1.3a92a76cba835p-3, -0x1.3ec4602868d34p-4, -0x1.ed02ff868dd2dp-6, 0x1.0a674c8e2d0c9p-4},
    {0x1.0657e94db30d2p-1, 0x1.84f00c27805ffp-1, -0x1.4c62cb564f677p-2, -0x1.e6495b262dfecp-8,
     0x1.063c34eca263p-3, -0x1.58b78dc79b2ap-4, -0x1.4623815261749p-8, 0x1.93afe94241e14p-5},
    {0x1.1e00babdefeb6p-1, 0x1.702e05c0b8159p-1, -0x1.4af2b78236bd6p-2, 0x1.5d0b7ea46ed06p-6,
     0x1.a12487023693ep-4, -0x1.519e1ec13359cp-4, 0x1.a54632a3dfcd1p-7, 0x1.099ca092d9fe3p-5},
    {0x1.345f01cce37bdp-1, 0x1.5babcc647fa7ep-1, -0x1.449db09443a67p-2, 0x1.655caac78a0fcp-5,
     0x1.3bbbdb0d09f01p-4, -0x1.34a306c27e089p-4, 0x1.83fe749c71484p-6, 0x1.2057cc974f4d1p-6},
    {0x1.4978fa3269ee2p-1, 0x1.47ae147ae146bp-1, -0x1.3a92a305652e1p-2, 0x1.ec21b5172657fp-5,
     0x1.c2f8c45d2f4fap-5, -0x1.0ba99c4aeb907p-4, 0x1.d716a4af4630dp-6, 0x1.97fba0ab0218bp-8},
    {0x1.5d58987169b19p-1, 0x1.34679ace0133cp-1, -0x1.2ddfb03920e2fp-2, 0x1.2491307c0fa0bp-4,
     0x1.29c7eca0136f7p-5, -0x1.bca792caa6fa1p-5, 0x1.e5d92545535ap-6, -0x1.8ca76fcab7169p-10},
    {0x1.700a7c5784634p-1, 0x1.21fb78121fb71p-1, -0x1.1f6a8499ea541p-2, 0x1.41b15e5e77bcfp-4,
     0x1.59bc9bf54fb0dp-6, -0x1.63b54ff058e86p-5, 0x1.c8da01220fd9cp-6, -0x1.906b2c2644befp-8},
    {0x1.819d0b7158a4dp-1, 0x1.107fbbe01107cp-1, -0x1.0feeb40897d4ep-2, 0x1.50e5afb95f5d6p-4,
     0x1.2a7c2f0c74969p-7, -0x1.12bd2bb50632cp-5, 0x1.93e8ceb899401p-6, -0x1.10da9b8c03152p-7},
    {0x1.921fb54442d18p-1, 0x1.fffffffffffebp-2, -0x1.fffffffffcbbcp-3, 0x1.555555564e2fep-4,
     -0x1.20b17d31f1f0fp-30, -0x1.9999c5ad716cp-6, 0x1.5558b76e796ffp-6, -0x1.236e803cb950fp-7}};

} // namespace constgrad::math

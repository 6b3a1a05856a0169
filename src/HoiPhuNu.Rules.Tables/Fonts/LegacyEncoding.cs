namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>How a font of the time before Unicode lays out Vietnamese letters over the Latin ones.</summary>
internal enum LegacyEncoding
{
    /// <summary>TCVN3 (ABC, TCVN 5712:1993 VN3): one character per letter.</summary>
    Tcvn3,

    /// <summary>TCVN3 in a font that shows capitals for small letters, too: <c>.VnTimeH</c>.</summary>
    Tcvn3Capitals,

    /// <summary>VNI for Windows: a vowel, and its mark behind it.</summary>
    Vni,
}

namespace HoiPhuNu.Rules.Organisation;

/// <summary>The kind of administrative unit that people write before a name, in full or short: "Phường", "P.".</summary>
internal enum NameKind
{
    /// <summary>None is written.</summary>
    None,

    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố, TP.: a province's or a district's.</summary>
    City,

    /// <summary>Huyện, H.</summary>
    RuralDistrict,

    /// <summary>Quận, Q.</summary>
    UrbanDistrict,

    /// <summary>Thị xã, TX.</summary>
    Town,

    /// <summary>Xã, X.</summary>
    Commune,

    /// <summary>Phường, P.</summary>
    Ward,

    /// <summary>Thị trấn, TT.</summary>
    Township,

    /// <summary>Đặc khu, ĐK.</summary>
    SpecialZone,
}

using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// The kind of a unit (loại hình): for a base organisation one of the four geographic kinds, special-type or armed forces;
/// at province level <see cref="Affiliated"/>. Rules ORG-2 (CĐ6 III.1.d), ORG-7, ORG-10.
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<UnitKind>))]
public sealed class UnitKind : Vocabulary<UnitKind>
{
    /// <summary>Commune (xã), geographic.</summary>
    public static readonly UnitKind Xa = new(nameof(Xa), 0, "xa", "xã");

    /// <summary>Ward (phường), geographic.</summary>
    public static readonly UnitKind Phuong = new(nameof(Phuong), 1, "phuong", "phường");

    /// <summary>Township (thị trấn), geographic; there are none from 2025-07-01 on.</summary>
    public static readonly UnitKind ThiTran = new(nameof(ThiTran), 2, "thi_tran", "thị trấn");

    /// <summary>Special zone (đặc khu), geographic; from 2025-07-01 on.</summary>
    public static readonly UnitKind DacKhu = new(nameof(DacKhu), 3, "dac_khu", "đặc khu");

    /// <summary>Special-type base (cơ sở đặc thù): a market, a supermarket, a religious establishment, …</summary>
    public static readonly UnitKind Special = new(nameof(Special), 4, "special", "cơ sở đặc thù");

    /// <summary>Base in the armed forces (trong lực lượng vũ trang).</summary>
    public static readonly UnitKind ArmedForces = new(nameof(ArmedForces), 5, "armed_forces", "lực lượng vũ trang");

    /// <summary>Directly affiliated unit at province level (đơn vị trực thuộc), rule ORG-10.</summary>
    public static readonly UnitKind Affiliated = new(nameof(Affiliated), 6, "affiliated", "đơn vị trực thuộc");

    private UnitKind(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether target 5 applies: a commune, ward, township or special zone. Rules ORG-2, ORG-3.</summary>
    public bool IsGeographic => Value <= DacKhu.Value;

    /// <summary>The codes of the geographic kinds, as a finding expects one of them.</summary>
    internal static string GeographicCodes => string.Join('|', All.Where(kind => kind.IsGeographic).Select(kind => kind.Code));

    /// <summary>Whether a base organisation may be of this kind; <see cref="Affiliated"/> stands at province level instead.</summary>
    public bool IsBaseKind => Value <= ArmedForces.Value;
}

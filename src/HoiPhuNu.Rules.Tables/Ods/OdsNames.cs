namespace HoiPhuNu.Rules.Tables.Ods;

/// <summary>The namespaces of the OpenDocument standard that are looked at.</summary>
internal static class OdsNames
{
    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    public const string Office = Base + "office:1.0";
    public const string Table = Base + "table:1.0";
    public const string Style = Base + "style:1.0";
    public const string Number = Base + "datastyle:1.0";
    public const string Svg = Base + "svg-compatible:1.0";
    public const string CalcExt = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
}

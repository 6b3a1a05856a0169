namespace HoiPhuNu.Rules.Tables;

/// <summary>How numbers are grouped in a table that is text. Numbers that a workbook holds as such need no style.</summary>
public enum NumberStyle
{
    /// <summary>As in Vietnam: <c>1.234</c> and <c>1 234</c> are a thousand and more, <c>75,42</c> has decimals. <c>1,234</c> is not read.</summary>
    Vietnamese,

    /// <summary>The English way: <c>1,234</c> is a thousand and more, <c>75.42</c> has decimals. <c>1.234</c> is no whole number.</summary>
    English,
}

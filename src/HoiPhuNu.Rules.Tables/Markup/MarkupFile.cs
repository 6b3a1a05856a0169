using System.Text;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>Tells tables in marked-up text (HTML, XML Spreadsheet 2003), which programs save under the names of workbooks, from plain text.</summary>
internal static class MarkupFile
{
    private const string XmlSpreadsheet = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>What a page begins with, in one order or another.</summary>
    private static readonly string[] Html = ["<html", "<!doctype html", "<head", "<body", "<table", "<meta", "<tr", "<div", "<style", "<title", "<center"];

    /// <summary>Opens such a file; <see langword="null"/> where its beginning shows that it is none. It can be sought in and stays open.</summary>
    /// <exception cref="UnreadableTableException">It is XML of another kind, or damaged.</exception>
    public static ISheetSource? TryOpen(Stream stream, string file, ReadOnlySpan<byte> head)
    {
        var text = TextOf(head).TrimStart();
        if (!text.StartsWith('<'))
        {
            return null;
        }

        if (text.Contains(XmlSpreadsheet, StringComparison.Ordinal))
        {
            return XmlSpreadsheetFile.Open(stream, file);
        }

        return Array.Exists(Html, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? HtmlFile.Open(stream, file)
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? throw WorkbookProblem.Of(file, "workbook-other")
            : null;
    }

    /// <summary>Whether a file may be of such a kind: its first sign, behind byte order marks and blanks, is a bracket.</summary>
    public static bool MayBe(ReadOnlySpan<byte> head) => TextOf(head).TrimStart().StartsWith('<');

    private static string TextOf(ReadOnlySpan<byte> head)
    {
        var encoding = head.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : head.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : Encoding.UTF8;
        return encoding.GetString(head).TrimStart('\uFEFF');
    }
}

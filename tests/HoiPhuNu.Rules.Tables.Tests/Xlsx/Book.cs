using System.IO.Compression;
using System.Security;
using System.Text;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

/// <summary>A workbook put together by hand, part by part, as programs of every kind write them.</summary>
internal sealed class Book
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    public string ContentType { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public bool Is1904 { get; init; }

    /// <summary>The number formats of styles 0, 1, 2, …; a number is a built-in one.</summary>
    public string[] Formats { get; init; } = ["General", "0.0%", "dd/mm/yyyy", "00000", "mm/yyyy", "yyyy", "0.00"];

    public string[] Shared { get; init; } = [];

    /// <summary>The fonts of styles 0, 1, 2, …; the last one is that of all further styles.</summary>
    public string[] Fonts { get; init; } = ["Calibri"];

    /// <summary>A sheet of rows, each a text of cells separated by <c>|</c>.</summary>
    public static Book Of(params string[] rows) => new Book().Sheet("Báo cáo", rows);

    public static MemoryStream Stream(byte[] bytes) => new(bytes);

    /// <summary>Cells: <c>text</c>, <c>#12.5</c> a number, <c>#0.754@1</c> one of style 1, <c>=SUM(A1)→7</c> a formula, <c>!#REF!</c> an error, <c>$0</c> a shared text.</summary>
    public Book Sheet(string name, IEnumerable<string> rows, string state = "visible", string before = "", string after = "", Func<int, string>? rowAttributes = null)
    {
        var xml = new StringBuilder();
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            xml.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{number}\" {rowAttributes?.Invoke(number)}>"));
            var column = 0;
            foreach (var cell in row.Split('|'))
            {
                xml.Append(CellOf($"{(char)('A' + column++)}{number}", cell));
            }

            xml.Append("</row>");
        }

        return Raw(name, $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{xml}</sheetData>{after}</worksheet>", state);
    }

    public Book Raw(string name, string xml, string state = "visible")
    {
        _sheets.Add((name, state, xml));
        return this;
    }

    public Book Part(string name, string xml)
    {
        _parts[name] = xml;
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(_sheets.Select((_, at) => $"<Override PartName=\"/xl/worksheets/sheet{at + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
            Put("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}\"/>{overrides}<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
            Put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            var sheets = string.Concat(_sheets.Select((sheet, at) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"s{at + 1}\"/>"));
            Put("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"{(Is1904 ? 1 : 0)}\"/><sheets>{sheets}</sheets></workbook>");
            var relations = string.Concat(_sheets.Select((_, at) => $"<Relationship Id=\"s{at + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"));
            Put("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"sh\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Put("xl/styles.xml", StylesXml());
            Put("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(Shared.Select(text => $"<si>{text}</si>"))}</sst>");
            for (var at = 0; at < _sheets.Count; at++)
            {
                Put($"xl/worksheets/sheet{at + 1}.xml", _sheets[at].Xml);
            }

            foreach (var (name, xml) in _parts.Where(part => zip.Mode == ZipArchiveMode.Create && !IsOwn(part.Key)))
            {
                Write(zip, name, xml);
            }

            void Put(string name, string xml) => Write(zip, name, _parts.GetValueOrDefault(name, xml));
        }

        return stream.ToArray();
    }

    private static bool IsOwn(string part) => part is "[Content_Types].xml" or "_rels/.rels" or "xl/workbook.xml" or "xl/_rels/workbook.xml.rels" or "xl/styles.xml" or "xl/sharedStrings.xml";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(xml);
    }

    private static string CellOf(string address, string cell)
    {
        if (cell.Length == 0)
        {
            return string.Empty;
        }

        if (cell[0] == '#')
        {
            var (number, style) = cell[1..].Split('@') is [var value, var at] ? (value, at) : (cell[1..], "0");
            return $"<c r=\"{address}\" s=\"{style}\"><v>{number}</v></c>";
        }

        if (cell[0] == '=')
        {
            var parts = cell[1..].Split('→');
            return $"<c r=\"{address}\"><f>{SecurityElement.Escape(parts[0])}</f>{(parts.Length > 1 ? $"<v>{parts[1]}</v>" : string.Empty)}</c>";
        }

        return cell[0] switch
        {
            '!' => $"<c r=\"{address}\" t=\"e\"><v>{cell[1..]}</v></c>",
            '$' when cell.Split('@') is [var text, var style] => $"<c r=\"{address}\" s=\"{style}\" t=\"s\"><v>{text[1..]}</v></c>",
            '$' => $"<c r=\"{address}\" t=\"s\"><v>{cell[1..]}</v></c>",
            _ => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>",
        };
    }

    private static bool IsBuiltIn(string code) => code.Length <= 2 && code.All(char.IsAsciiDigit);

    private string StylesXml()
    {
        var formats = string.Concat(Formats.Select((code, at) => IsBuiltIn(code) ? string.Empty : $"<numFmt numFmtId=\"{at + 170}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"));
        var styles = string.Concat(Formats.Select((code, at) => $"<xf numFmtId=\"{(IsBuiltIn(code) ? code : $"{at + 170}")}\" fontId=\"{Math.Min(at, Fonts.Length - 1)}\" fillId=\"0\" borderId=\"0\"/>"));
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><fonts>{string.Concat(Fonts.Select(font => $"<font><name val=\"{font}\"/></font>"))}</fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>";
    }
}

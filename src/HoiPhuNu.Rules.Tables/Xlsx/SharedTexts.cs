using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The texts that the cells of a workbook share, held in memory within <see cref="WorkbookLimits"/>.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];

    /// <summary>Reads them.</summary>
    /// <exception cref="UnreadableTableException">There are more than a workbook of any use has.</exception>
    public static SharedTexts Read(Stream? part, string file)
    {
        var shared = new SharedTexts();
        if (part is null)
        {
            return shared;
        }

        using var reader = new PartReader(part, file, WorkbookLimits.TextsBytes);
        var text = new CellTexts();
        var characters = 0L;
        while (reader.ToNextElement())
        {
            if (reader.Name == "si")
            {
                text.Clear();
                AppendRich(reader, text, row: 0);
                characters += text.Length;
                if (characters > WorkbookLimits.TextCharacters || shared._texts.Count >= WorkbookLimits.Texts)
                {
                    throw WorkbookProblem.Of(file, "workbook-too-large");
                }

                shared._texts.Add(XmlCellText.Unescape(text.Current.ToString()));
            }
        }

        return shared;
    }

    /// <summary>Appends the text of an element that may be rich: all its runs, without the readings that East Asian scripts carry.</summary>
    public static void AppendRich(PartReader reader, CellTexts text, long row)
    {
        if (reader.IsEmpty)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextInside(depth))
        {
            if (reader.Name == "t")
            {
                reader.AppendText(text, row);
            }
            else if (reader.Name != "r")
            {
                reader.Skip();
            }
        }
    }

    /// <summary>A text by its number; <see langword="false"/> where there is none.</summary>
    public bool TryGet(int number, out string text)
    {
        text = number >= 0 && number < _texts.Count ? _texts[number] : string.Empty;
        return number >= 0 && number < _texts.Count;
    }
}

using System.IO.Compression;
using System.Text;

namespace HoiPhuNu.Rules.Tables.Tests.Sheets;

/// <summary>A file broken by chance: its bytes, the entries of a package, or the marks, attributes and figures of XML.</summary>
internal sealed class BrokenFile(byte[] whole, Random chance)
{
    private static readonly string[] Odd =
    [
        "0", "-1", "1", "4294967296", "99999999999999999999", "1E+308", "7.5E+28", "NaN", "", "A0", "XFE1", "ZZZZZ9", "s", "str", "inlineStr", "b", "e", "d", "true", "date", "float",
        "1048576", "1048577", "16384", "2147483647", "\"", "&", "&#0;", "&x;", "<", ">", "<row r=\"1\">", "</row>", "<c r=\"A2\"><v>5</v></c>", "<!--", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "\u0000", "\uFFFF",
        "..", "/", "\\", "%2F", "#", "http://", "rId1", "_x0000_", "31/12/2024", "#REF!", "#NULL!", "colspan=99999", "rowspan=99999",
    ];

    public byte[] Bytes()
    {
        var bytes = chance.Next(4) == 0 || whole is not [(byte)'P', (byte)'K', ..] ? whole.ToArray() : Repacked();
        if (bytes.AsSpan().SequenceEqual(whole))
        {
            bytes = IsText(bytes) && chance.Next(3) > 0 ? Encoding.UTF8.GetBytes(Torn(Encoding.UTF8.GetString(bytes))) : Bitten(bytes);
        }

        return bytes;
    }

    private static bool IsText(byte[] bytes) => bytes is [(byte)'<', ..];

    /// <summary>Bytes changed, cut off, or written twice.</summary>
    private byte[] Bitten(byte[] bytes)
    {
        for (var bites = 1 + chance.Next(4); bites > 0; bites--)
        {
            var at = chance.Next(bytes.Length);
            switch (chance.Next(6))
            {
                case 0:
                    return bytes[..at];
                case 1:
                    bytes = [.. bytes[..at], .. bytes[chance.Next(at, bytes.Length)..]];
                    break;
                case 2:
                    chance.NextBytes(bytes.AsSpan(at, Math.Min(4, bytes.Length - at)));
                    break;
                case 3:
                    bytes.AsSpan(at, Math.Min(4, bytes.Length - at)).Fill((byte)(chance.Next(2) * 255));
                    break;
                default:
                    bytes[at] ^= (byte)(1 << chance.Next(8));
                    break;
            }

            if (bytes.Length == 0)
            {
                break;
            }
        }

        return bytes;
    }

    /// <summary>The package with one of its entries left out, called otherwise, written twice, cut off, or torn inside.</summary>
    private byte[] Repacked()
    {
        using var from = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read);
        using var bytes = new MemoryStream();
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var broken = chance.Next(from.Entries.Count);
            for (var number = 0; number < from.Entries.Count; number++)
            {
                var name = from.Entries[number].FullName;
                using var content = new MemoryStream();
                using (var entry = from.Entries[number].Open())
                {
                    entry.CopyTo(content);
                }

                var part = content.ToArray();
                if (number == broken)
                {
                    switch (chance.Next(12))
                    {
                        case 0:
                            continue;
                        case 1:
                            name = chance.Next(2) == 0 ? name.ToUpperInvariant() : name.Replace('/', '\\');
                            break;
                        case 2:
                            Write(to, name, part);
                            break;
                        case 3 when part.Length > 0:
                            part = Bitten(part);
                            break;
                        default:
                            part = Encoding.UTF8.GetBytes(Torn(Encoding.UTF8.GetString(part)));
                            break;
                    }
                }

                Write(to, name, part);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive to, string name, byte[] part)
    {
        using var entry = to.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(part);
    }

    /// <summary>XML with values, tags or texts changed.</summary>
    private string Torn(string xml)
    {
        for (var tears = 1 + chance.Next(3); tears > 0 && xml.Length > 2; tears--)
        {
            var at = chance.Next(xml.Length);
            var odd = Odd[chance.Next(Odd.Length)];
            var (start, end) = chance.Next(5) switch
            {
                0 => (xml.IndexOf('"', at) + 1, xml.IndexOf('"', Math.Min(xml.Length - 1, xml.IndexOf('"', at) + 1))),
                1 => (xml.IndexOf('>', at) + 1, xml.IndexOf('<', Math.Min(xml.Length - 1, xml.IndexOf('>', at) + 1))),
                2 => (xml.IndexOf('<', at), xml.IndexOf('>', Math.Max(0, xml.IndexOf('<', at))) + 1),
                3 => (at, at),
                _ => (xml.IndexOf(' ', at), xml.IndexOf('"', Math.Max(0, xml.IndexOf(' ', at)))),
            };
            if (start >= 0 && end >= start && end <= xml.Length)
            {
                xml = string.Concat(xml.AsSpan(0, start), odd, xml.AsSpan(end));
            }
        }

        return xml;
    }
}

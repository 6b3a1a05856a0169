using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Ids of the relationships to parts that are added: always the same for the same workbook.</summary>
internal static class PartId
{
    /// <summary>An id that no relationship has yet.</summary>
    public static string Free(OpenXmlPartContainer container, string prefix)
    {
        for (var number = 1; ; number++)
        {
            var id = prefix + number.ToString(CultureInfo.InvariantCulture);
            if (!container.TryGetPartById(id, out _))
            {
                return id;
            }
        }
    }
}

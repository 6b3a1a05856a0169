using System.Xml.Linq;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>A vocabulary finds its words by reflection; a trimmed program keeps them only if the descriptor names their type.</summary>
public sealed class VocabularyDescriptorTests
{
    [Fact]
    public void Descriptor_InTheAssembly_KeepsTheFieldsOfEveryVocabulary()
    {
        using var stream = House.Core.GetManifestResourceStream("ILLink.Descriptors.xml");
        Assert.NotNull(stream);
        var kept = XDocument.Load(stream).Descendants("type")
            .Where(type => type.Attribute("preserve")?.Value == "fields")
            .Select(type => type.Attribute("fullname")!.Value);
        var vocabularies = House.Core.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>))
            .Select(type => type.FullName!);

        Assert.Equal(vocabularies.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }
}

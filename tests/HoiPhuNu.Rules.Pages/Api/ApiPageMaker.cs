using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Pages.Api;

/// <summary>Makes the reference of the public surface from the assemblies and their documentation comments: a page per namespace, and a list of all types.</summary>
internal sealed class ApiPageMaker
{
    public const string Folder = "docs/api";

    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly ImmutableArray<Assembly> _assemblies;
    private readonly XmlDocs _docs;

    public ApiPageMaker(params ImmutableArray<string> packages)
    {
        _assemblies = [.. packages.Select(Assembly.Load)];
        _docs = XmlDocs.Of(_assemblies);
    }

    public IEnumerable<Page> Pages()
    {
        Guide.RefuseUnused(_assemblies.SelectMany(Namespaces).Select(space => space.Key));
        return _assemblies.SelectMany(assembly => Namespaces(assembly).Select(PageOf)).Append(List());
    }

    private static IEnumerable<IGrouping<string, Type>> Namespaces(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.Namespace, StringComparer.Ordinal)
        .ThenBy(type => type.FullName, StringComparer.Ordinal)
        .GroupBy(type => type.Namespace!);

    private Page List()
    {
        var text = new StringBuilder(AllPages.Mark);
        text.Append("""
            # Tra cứu API · API reference

            Mọi kiểu công khai của các gói, mỗi kiểu một câu; chi tiết ở trang của không gian tên.

            All public types of the packages in one sentence each; members are on the page of their namespace.


            """.ReplaceLineEndings("\n"));
        AppendStart(text);
        foreach (var assembly in _assemblies)
        {
            text.Append($"## {assembly.GetName().Name}\n\n");
            foreach (var space in Namespaces(assembly))
            {
                text.Append($"### [{space.Key}]({space.Key}.md)\n\n{Guide.Of(space.Key)}\n\n");
                AppendTypes(text, space.Where(type => !IsForm(type)));
                if (space.Any(IsForm))
                {
                    text.Append("*Dạng JSON, gắn sẵn trên kiểu · Forms of JSON, named on their types: nobody has to call them.*\n\n");
                    AppendTypes(text, space.Where(IsForm));
                }
            }
        }

        return new Page($"{Folder}/README.md", text.ToString().TrimEnd('\n') + "\n");
    }

    /// <summary>The few types that most users meet first, by what they want to do.</summary>
    private void AppendStart(StringBuilder text)
    {
        var types = _assemblies.SelectMany(assembly => assembly.GetExportedTypes()).ToLookup(Name);
        text.Append("## Bắt đầu từ đâu · Where to start\n\n| việc · what for | kiểu · types |\n|---|---|\n");
        foreach (var (task, names) in Guide.Start)
        {
            text.Append($"| {task} | {string.Join(" → ", names.Select(name => types[name].Single()).Select(type => $"[{Escaped(Name(type))}]({type.Namespace}.md#{Anchor(type)})"))} |\n");
        }

        text.Append('\n');
    }

    private void AppendTypes(StringBuilder text, IEnumerable<Type> types)
    {
        text.Append("| type | | |\n|---|---|---|\n");
        foreach (var type in types)
        {
            text.Append($"| [{Escaped(Name(type))}]({type.Namespace}.md#{Anchor(type)}) | {Signature.Of(type)} | {FirstSentence(_docs.Summary(type))} |\n");
        }

        text.Append('\n');
    }

    private static bool IsForm(Type type) => typeof(JsonConverter).IsAssignableFrom(type);

    private Page PageOf(IGrouping<string, Type> space)
    {
        var text = new StringBuilder(AllPages.Mark);
        text.Append($"# {space.Key}\n\n{Guide.Of(space.Key)} [Mọi kiểu · All types](README.md)\n\n");
        foreach (var type in space)
        {
            text.Append($"<a id=\"{Anchor(type)}\"></a>\n\n## {Escaped(Name(type))}\n\n*{Signature.Of(type)}*\n\n{_docs.Summary(type)}\n\n{Base(type)}");
            text.Append(_docs.Remarks(type) is { Length: > 0 } remarks ? $"{remarks}\n\n" : string.Empty);
            AppendMembers(text, type);
        }

        return new Page($"{Folder}/{space.Key}.md", text.ToString().TrimEnd('\n') + "\n");
    }

    /// <summary>Where the members are that a type has from another one of these packages.</summary>
    private string Base(Type type)
    {
        var from = type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType;
        return from is not null && _assemblies.Contains(from.Assembly) && from.IsPublic
            ? $"Có cả các thành viên của · Has the members of [{Escaped(Name(from))}]({from.Namespace}.md#{Anchor(from)}), too.\n\n"
            : string.Empty;
    }

    private void AppendMembers(StringBuilder text, Type type)
    {
        // A constructor that is given nothing, and what only does the platform's duty, say nothing unless something is said of them.
        var members = MembersOf(type).Select(member => (Member: member, Signature: type.IsEnum ? member.Name : Signature.Of(member), Summary: _docs.Summary(member)))
            .Where(row => row.Summary.Length > 0 || !NeedsNoWord(row.Member)).ToList();
        if (members.Count == 0)
        {
            return;
        }

        text.Append("| member | |\n|---|---|\n");
        foreach (var (_, signature, summary) in members)
        {
            text.Append($"| `{signature.Replace("|", "\\|", StringComparison.Ordinal)}` | {summary} |\n");
        }

        text.Append('\n');
    }

    /// <summary>What somebody wrote: not what the compiler adds to a record, nor the accessors of properties, nor what only overrides the platform.</summary>
    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) ? []
        : type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
        :
        [
            .. type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Where(constructor => !IsMade(constructor)).OrderBy(DocId.Of, StringComparer.Ordinal),
            .. type.GetFields(Own).OrderBy(field => field.MetadataToken),
            .. type.GetProperties(Own).Where(property => property.Name != "EqualityContract").OrderBy(DocId.Of, StringComparer.Ordinal),
            .. type.GetMethods(Own).Where(method => !IsMade(method) && !IsAccessor(method) && !IsOfThePlatform(method)).OrderBy(DocId.Of, StringComparer.Ordinal),
        ];

    private static bool NeedsNoWord(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => constructor.GetParameters().Length == 0,
        PropertyInfo property => IsOfThePlatform(property.GetMethod ?? property.SetMethod!),
        _ => false,
    };

    private static bool IsMade(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith('<');

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOfThePlatform(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality" or "Deconstruct"
        || (method.GetBaseDefinition() is { } first && first != method && first.DeclaringType?.Assembly != method.DeclaringType?.Assembly && method.Name != "ToString");

    private static string Name(Type type) => type.DeclaringType is { } outer ? $"{Signature.NameOf(outer)}.{Signature.NameOf(type)}" : Signature.NameOf(type);

    private static string Anchor(Type type) => type.FullName![(type.Namespace!.Length + 1)..].Replace('`', '-').Replace('+', '-').ToLowerInvariant();

    private static string Escaped(string name) => name.Replace("<", "&lt;", StringComparison.Ordinal);

    private static string FirstSentence(string summary)
    {
        var end = summary.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? summary : summary[..(end + 1)];
    }
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HoiPhuNu.Rules.Pages.Api;

/// <summary>Declarations as C# writes them.</summary>
internal static class Signature
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
        return type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? isRecord ? "record struct" : type.IsByRefLike ? "ref struct" : "struct"
            : isRecord ? "record"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : "class";
    }

    public static string NameOf(Type type) => type.IsGenericTypeDefinition
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => $"{Static(field.IsStatic)}{Named(field.FieldType, Nullability.Create(field), Names(field))} {field.Name}",
        PropertyInfo property => Of(property),
        ConstructorInfo constructor => $"new {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method => Of(method),
        _ => member.Name,
    };

    private static string Of(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Of))}]" : property.Name;
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var set = property.SetMethod is not { IsPublic: true } ? string.Empty : isInit ? " init;" : " set;";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        return $"{Static(accessor.IsStatic)}{required}{Named(property.PropertyType, Nullability.Create(property), Names(property))} {name} {{ get;{set} }}";
    }

    private static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        var name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {Operator(method.Name)}" : method.Name;
        return $"{Static(method.IsStatic)}{Named(method.ReturnType, Nullability.Create(method.ReturnParameter), Names(method.ReturnParameter))} {name}{generic}({Parameters(method)})";
    }

    private static string Operator(string name) => name switch
    {
        "op_Addition" => "+",
        "op_Subtraction" => "-",
        "op_LessThan" => "<",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThan" => ">",
        "op_GreaterThanOrEqual" => ">=",
        _ => name,
    };

    private static string Static(bool isStatic) => isStatic ? "static " : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var passing = !type.IsByRef ? string.Empty : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        return $"{passing}{Named(type.IsByRef ? type.GetElementType()! : type, Nullability.Create(parameter), Names(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty)}";
    }

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        bool answer => answer ? "true" : "false",
        char letter => $"'{letter}'",
        string text => $"\"{text}\"",
        Enum word => $"{word.GetType().Name}.{word}",
        var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The names that the elements of tuples were given, in the order in which the type is read.</summary>
    private static Queue<string?> Names(ICustomAttributeProvider member) =>
        new(member.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false) is [TupleElementNamesAttribute names] ? names.TransformNames : []);

    /// <summary>A type with its question marks, those inside of it too: an array may hold nothing at some of its places.</summary>
    private static string Named(Type type, NullabilityInfo nullability, Queue<string?> names)
    {
        var mark = !type.IsValueType && !type.IsGenericParameter && nullability.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray && nullability.ElementType is { } element)
        {
            return $"{Named(type.GetElementType()!, element, names)}[]{mark}";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            // What is said of the value's arguments is said of it directly.
            return $"{Named(inner, nullability, names)}?";
        }

        var arguments = type.GetGenericArguments();
        if (!type.IsGenericType || nullability.GenericTypeArguments.Length != arguments.Length)
        {
            return Named(type) + mark;
        }

        // The names of a tuple stand before those of tuples inside of it.
        var own = IsTuple(type) ? arguments.Select(_ => names.TryDequeue(out var name) ? name : null).ToList() : [];
        return Generic(type, [.. arguments.Zip(nullability.GenericTypeArguments).Select((argument, index) =>
            Named(argument.First, argument.Second, names) + (IsTuple(type) && own[index] is { } name ? $" {name}" : string.Empty))]) + mark;
    }

    private static bool IsTuple(Type type) => type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private static string Generic(Type type, IEnumerable<string> arguments) =>
        IsTuple(type) ? $"({string.Join(", ", arguments)})" : $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";

    private static string Named(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Named(inner)}?";
        }

        if (type.IsArray)
        {
            return $"{Named(type.GetElementType()!)}[]";
        }

        return Keywords.TryGetValue(type, out var keyword) ? keyword
            : type.IsGenericType ? Generic(type, type.GetGenericArguments().Select(Named))
            : type.Name;
    }
}

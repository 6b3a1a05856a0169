using System.Reflection;

namespace HoiPhuNu.Rules.Pages.Api;

/// <summary>The name by which the compiler writes a member's documentation down, for instance <c>M:N.T.Add(System.Int64)</c>.</summary>
internal static class DocId
{
    public static string Of(Type type) => $"T:{NameOf(type)}";

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        EventInfo happening => $"E:{NameOf(happening.DeclaringType!)}.{happening.Name}",
        ConstructorInfo constructor => $"M:{NameOf(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{NameOf(method.DeclaringType!)}.{method.Name}{Generic(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new ArgumentException($"{member} has no documentation.", nameof(member)),
    };

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition().FullName : type.FullName)!.Replace('+', '.');

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty;

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type) =>
        type.IsByRef ? $"{Reference(type.GetElementType()!)}@"
        : type.IsArray ? $"{Reference(type.GetElementType()!)}[]"
        : type.IsGenericMethodParameter ? $"``{type.GenericParameterPosition}"
        : type.IsGenericTypeParameter ? $"`{type.GenericParameterPosition}"
        : type.IsGenericType ? $"{NameOf(type).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}"
        : NameOf(type);
}

using System.Reflection;

namespace Wegmarke.Tests.Architecture;

/// <summary>What a type names in its signatures and in its code; lambdas and iterators are nested types and asked by themselves.</summary>
static class TypeUses
{
    const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    public static IEnumerable<MemberInfo> Members(Type type) => Methods(type).SelectMany(MethodBodies.Members);

    public static IEnumerable<string> Literals(Type type) =>
        Methods(type).SelectMany(MethodBodies.Literals).Concat(
            type.GetFields(Declared).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string?)f.GetRawConstantValue() ?? ""));

    public static IEnumerable<Type> Types(Type type) =>
        InSignatures(type).Concat(InBodies(type)).SelectMany(Parts).Distinct();

    static IEnumerable<Type> InSignatures(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(f => f.FieldType),
        .. Methods(type).SelectMany(Signature),
        .. Attributes(type),
        .. type.GetMembers(Declared).SelectMany(Attributes),
        .. type.GetGenericArguments().SelectMany(Constraints),
    ];

    static IEnumerable<Type> InBodies(Type type) =>
        Methods(type).SelectMany(Locals).Concat(Members(type).SelectMany(Named));

    static IEnumerable<Type> Signature(MethodBase method) =>
    [
        .. method.GetParameters().Select(p => p.ParameterType),
        .. method is MethodInfo function ? [function.ReturnType] : Type.EmptyTypes,
        .. method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(Constraints) : [],
    ];

    static IEnumerable<Type> Locals(MethodBase method) =>
        method.GetMethodBody() is not { } body ? [] :
        body.LocalVariables.Select(v => v.LocalType)
            .Concat(body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType!));

    static IEnumerable<Type> Named(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodBase method => [method.DeclaringType!, .. Signature(method), .. method.IsGenericMethod ? method.GetGenericArguments() : []],
        _ => [],
    };

    static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(a => a.AttributeType);

    static IEnumerable<Type> Constraints(Type argument) =>
        argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    /// <summary><c>Dictionary&lt;A, B[]&gt;</c> is itself, A and B.</summary>
    static IEnumerable<Type> Parts(Type? type) =>
        type is null ? [] :
        type.HasElementType ? Parts(type.GetElementType()) :
        type.IsGenericParameter ? [] :
        [type.IsGenericType ? type.GetGenericTypeDefinition() : type, .. type.GetGenericArguments().SelectMany(Parts)];
}

using System.Reflection;
using System.Reflection.Emit;

namespace Wegmarke.Tests.Architecture;

/// <summary>What the compiled body of a method names: members, types and string literals.</summary>
static class MethodBodies
{
    static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<MemberInfo> Members(MethodBase method) =>
        Tokens(method)
            .Where(t => t.Kind is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            .Select(t => method.Module.ResolveMember(t.Token, TypeArguments(method), MethodArguments(method))!);

    public static IEnumerable<string> Literals(MethodBase method) =>
        Tokens(method).Where(t => t.Kind is OperandType.InlineString).Select(t => method.Module.ResolveString(t.Token));

    static IEnumerable<(OperandType Kind, int Token)> Tokens(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < il.Length;)
        {
            var code = s_codes[il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at]];
            at += code.Size;
            var size = OperandSize(code.OperandType, il, at);
            if (size == 4)
                yield return (code.OperandType, BitConverter.ToInt32(il, at));
            at += size;
        }
    }

    static int OperandSize(OperandType kind, byte[] il, int at) => kind switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };

    static Type[]? TypeArguments(MethodBase method) =>
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;

    static Type[]? MethodArguments(MethodBase method) =>
        method.IsGenericMethod ? method.GetGenericArguments() : null;
}

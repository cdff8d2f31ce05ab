using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Architecture;

/// <summary>What the house asks of every type.</summary>
static partial class TypeStyle
{
    static readonly string[] s_emptyWords = ["Manager", "Helper", "Util", "Utils", "Utility", "Common", "Misc", "Base", "Impl", "Data", "Info", "Default"];

    /// <summary>What the law calls it.</summary>
    const string LegalTerm = "PersonalData";

    /// <summary>Classes that somebody could inherit from without anybody having decided it.</summary>
    public static IEnumerable<string> Unsealed(IEnumerable<Type> types) =>
        types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && IsWritten(t)).Select(t => t.FullName!);

    /// <summary>Names with a word that says nothing about the thing.</summary>
    public static IEnumerable<string> EmptyNames(IEnumerable<Type> types) =>
        types.Where(t => IsWritten(t) && Words().Matches(t.Name.Replace(LegalTerm, "", StringComparison.Ordinal)).Any(w => s_emptyWords.Contains(w.Value))).Select(t => t.FullName!);

    static bool IsWritten(Type type) =>
        !type.Name.Contains('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (type.Namespace?.StartsWith("Wegmarke", StringComparison.Ordinal) ?? false);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}

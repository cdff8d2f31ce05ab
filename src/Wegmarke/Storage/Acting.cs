namespace Wegmarke.Storage;

/// <summary>Who acts, as the audit log names them. Goes along with the flow of control from the edge (a request, a command), so that a store that
/// notes a change need not be told by everybody who changes something.</summary>
public static class Acting
{
    /// <summary>Nobody asked: the program does it by itself.</summary>
    public const string System = "system";

    static readonly AsyncLocal<string?> s_now = new();

    public static string Now => s_now.Value ?? System;

    /// <summary>Until what is returned is disposed of, in this flow and those it begins.</summary>
    /// <param name="name">user:ID, key:ID, terminal:NAME or machine; never an address or a name of a customer.</param>
    public static IDisposable As(string name)
    {
        var before = s_now.Value;
        s_now.Value = name;
        return new End(before);
    }

    sealed record End(string? Before) : IDisposable
    {
        public void Dispose() => s_now.Value = Before;
    }
}

namespace Wegmarke.Catalogue.Matching;

/// <summary>Parts of a web address, read leniently: sources send whole addresses, bare hosts and bare paths.</summary>
static class WebAddress
{
    /// <summary>A name with a dot is a domain with those below it; one without is any part of the host but the last.</summary>
    public static bool IsHost(string host, string name) =>
        name.Contains('.') ? EndsWithDomain(host, name) : HasPart(host, name);

    static bool EndsWithDomain(string host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
        && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');

    static bool HasPart(string host, string part)
    {
        var rest = host.AsSpan();
        while (rest.IndexOf('.') is >= 0 and var dot)
        {
            if (rest[..dot].Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
            rest = rest[(dot + 1)..];
        }
        return false;
    }

    /// <summary>"/de/kasse.html?x=1" has the parts "de" and "kasse".</summary>
    public static string[] PathParts(string address) =>
        Path(address).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(WithoutExtension).ToArray();

    public static string Path(string address)
    {
        var rest = AfterScheme(address);
        if (rest.Length != address.Length)
            rest = rest.IndexOf('/') is >= 0 and var slash ? rest[slash..] : "/";
        return rest[..EndOfPath(rest)];
    }

    public static string? QueryValue(string address, string name)
    {
        var query = address.IndexOf('?');
        if (query < 0)
            return null;
        foreach (var pair in address[(query + 1)..].Split('#')[0].Split('&'))
        {
            if (pair.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
                return Uri.UnescapeDataString(pair[(name.Length + 1)..].Replace('+', ' '));
        }
        return null;
    }

    public static string Host(string address)
    {
        var rest = AfterScheme(address);
        var end = rest.AsSpan().IndexOfAny("/?#:");
        return end < 0 ? rest : rest[..end];
    }

    static string AfterScheme(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return scheme is > 0 and < 30 ? address[(scheme + 3)..] : address;
    }

    static int EndOfPath(string path)
    {
        var end = path.AsSpan().IndexOfAny("?#");
        return end < 0 ? path.Length : end;
    }

    static string WithoutExtension(string part)
    {
        var dot = part.LastIndexOf('.');
        return dot > 0 ? part[..dot] : part;
    }
}

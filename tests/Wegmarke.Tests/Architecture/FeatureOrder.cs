namespace Wegmarke.Tests.Architecture;

/// <summary>The features below a root namespace, from left to right, and what breaks their order.</summary>
sealed record FeatureOrder(string Root, IReadOnlyList<string> Features)
{
    /// <summary>A feature may use those to its left. Changing this line is an architecture decision: write one in docs/decisions.</summary>
    public static FeatureOrder OfTheProduct { get; } = new("Wegmarke",
        ["Storage", "Access", "Privacy", "Catalogue", "Profiles", "Capture", "Feedback", "Analysis", "Maps", "Decisions", "Automation", "Connectors"]);

    public string? FeatureOf(Type type) => Path(type) is [var feature, ..] && Features.Contains(feature) ? feature : null;

    /// <summary>Uses of a feature to the right.</summary>
    public IEnumerable<string> AgainstTheOrder(IEnumerable<Type> types) =>
        from use in Uses(types)
        where FeatureOf(use.User) is { } user && Rank(user) < Rank(FeatureOf(use.Used)!)
        select Words(use);

    /// <summary>Uses of what lies in a folder inside another feature. A host is outside of all features.</summary>
    public IEnumerable<string> IntoTheInside(IEnumerable<Type> types) =>
        from use in Uses(types)
        where FeatureOf(use.User) != FeatureOf(use.Used) && Path(use.Used).Length > 1
        select Words(use);

    public IEnumerable<string> WithoutFeature(IEnumerable<Type> types) =>
        types.Where(t => Path(t).Length > 0 && FeatureOf(t) is null).Select(t => t.FullName!);

    IEnumerable<(Type User, Type Used)> Uses(IEnumerable<Type> types) =>
        from user in types
        from used in TypeUses.Types(user)
        where FeatureOf(used) is not null
        select (user, used);

    /// <summary>Lambdas and iterators are named by the type that somebody wrote.</summary>
    static string Words((Type User, Type Used) use) => $"{Written(use.User)} uses {use.Used.FullName}";

    static string Written(Type type) => type.DeclaringType is { } outer ? Written(outer) : type.FullName!;

    int Rank(string feature) => Features.ToList().IndexOf(feature);

    /// <summary>The namespace below the root: feature, then the folders inside it.</summary>
    string[] Path(Type type) =>
        type.Namespace is { } space && space.StartsWith(Root + ".", StringComparison.Ordinal) ? space[(Root.Length + 1)..].Split('.') : [];
}

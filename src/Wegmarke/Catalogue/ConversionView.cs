namespace Wegmarke.Catalogue;

/// <summary>A conversion rule as people look at it.</summary>
/// <param name="Touchpoints">That are it.</param>
/// <param name="Roles">Of touchpoints that are it: purchase, lead …</param>
/// <param name="Stated">Goals of sources that it goes by.</param>
/// <param name="IsActive">Whether it ends a journey and is counted.</param>
public sealed record ConversionView(string Key, LocalText Name, IReadOnlyList<string> Touchpoints, IReadOnlyList<string> Roles, IReadOnlyList<string> Stated, bool IsActive)
{
    public static ConversionView Of(ConversionRule rule) => new(
        rule.Key, rule.Name, rule.Touchpoints, [.. rule.Roles.Select(role => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{role}"))], rule.Stated, rule.IsActive);
}

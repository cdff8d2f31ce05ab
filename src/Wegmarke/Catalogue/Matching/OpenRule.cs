namespace Wegmarke.Catalogue.Matching;

/// <summary>A rule of which only the properties are left to be tested.</summary>
sealed record OpenRule(OpenCondition[] Conditions, Classification Answer)
{
    public bool Holds(PropertyReader properties)
    {
        foreach (var condition in Conditions)
        {
            if (!properties.Holds(condition))
                return false;
        }
        return true;
    }
}

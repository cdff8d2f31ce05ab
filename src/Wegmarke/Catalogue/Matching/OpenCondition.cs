namespace Wegmarke.Catalogue.Matching;

/// <summary>A condition with the position of its property among those that a case reads.</summary>
readonly record struct OpenCondition(int Property, PropertyCondition Condition);

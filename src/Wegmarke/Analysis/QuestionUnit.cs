namespace Wegmarke.Analysis;

/// <summary>What an answer is given per: nothing leads from one unit to the next.</summary>
public enum QuestionUnit
{
    Journey,
    Customer,

    /// <summary>The members of an account together; customers without an account stand alone.</summary>
    Account,

    /// <summary>Interactions of a customer with the same <c>session</c>; those without one are in none.</summary>
    Session,

    /// <summary>Interactions of a customer with the same <c>case</c>; those without one are in none.</summary>
    Case,
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dianjiao.Generators;

/// <summary>
/// Generates, for each record marked <c>[Worded]</c>, how its members are read from the file of a language, by keys
/// that are their names. So a file must hold exactly what the program shows, and no reflection is needed.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class WordsGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Unknown = new(
        "VIEW002",
        "A file of words cannot give this",
        "{0} is neither a text, a plural, a truth value nor a record of words",
        "Views",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var groups = context.SyntaxProvider.ForAttributeWithMetadataName(
            $"{WordsSource.Namespace}.{WordsSource.Group}",
            (node, _) => node is RecordDeclarationSyntax,
            (found, _) => WordsSource.Of((INamedTypeSymbol)found.TargetSymbol)
        );
        context.RegisterSourceOutput(
            groups,
            (output, group) =>
            {
                foreach (
                    var member in group.Unknown.Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
                )
                {
                    output.ReportDiagnostic(Diagnostic.Create(Unknown, Location.None, member));
                }

                output.AddSource(
                    $"{group.Name}.words.g.cs",
                    SourceText.From(group.Source, Encoding.UTF8)
                );
            }
        );
    }
}

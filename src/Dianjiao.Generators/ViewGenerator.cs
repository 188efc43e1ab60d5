using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dianjiao.Generators;

/// <summary>
/// Generates, for each record marked <c>[View]</c>, how templates read its members and how a specimen of it is made. So
/// no reflection is needed at run time, and trimming removes nothing that a template names.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ViewGenerator : IIncrementalGenerator
{
    private const string Templates = "Dianjiao.Render.Templates";

    private static readonly DiagnosticDescriptor Unknown = new(
        "VIEW001",
        "A template cannot read this",
        "{0} is neither a text, a number, a truth value, markup, data for scripts, a view nor a list of these",
        "Views",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var views = context.SyntaxProvider.ForAttributeWithMetadataName(
            $"{Templates}.ViewAttribute",
            (node, _) => node is RecordDeclarationSyntax,
            (found, _) => ViewSource.Of((INamedTypeSymbol)found.TargetSymbol)
        );
        context.RegisterSourceOutput(
            views,
            (output, view) =>
            {
                // ViewSource returns plain texts, which the compiler can compare; it then generates a view again only
                // if it has changed.
                foreach (
                    var member in view.Unknown.Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
                )
                {
                    output.ReportDiagnostic(Diagnostic.Create(Unknown, Location.None, member));
                }

                output.AddSource($"{view.Name}.g.cs", SourceText.From(view.Source, Encoding.UTF8));
            }
        );
    }
}

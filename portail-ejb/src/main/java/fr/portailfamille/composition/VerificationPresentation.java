package fr.portailfamille.composition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What must be said of a composed démarche: to families, before they begin, and by mail. Pure. */
final class VerificationPresentation {

  private static final Pattern A_REMPLIR = Pattern.compile("\\{[^}]*}?");
  private static final List<String> CONNUS = List.of("{titre}", "{numero}", "{date}", "{motif}");

  private final Definition definition;
  private final Defauts defauts;

  private VerificationPresentation(Definition definition, Defauts defauts) {
    this.definition = definition;
    this.defauts = defauts;
  }

  static void verifier(Definition definition, Defauts defauts) {
    new VerificationPresentation(definition, defauts).presentation();
  }

  private void presentation() {
    defauts.exiger(
        Defauts.entre(definition.getTitre(), Limites.TITRE),
        null,
        "TitreDeCompositionObligatoire",
        Limites.TITRE);
    defauts.exiger(
        Defauts.entre(definition.getDescription(), Limites.DESCRIPTION),
        null,
        "DescriptionObligatoire",
        Limites.DESCRIPTION);
    defauts.exiger(definition.getTheme() != null, null, "ThemeObligatoire");
    defauts.exiger(Definition.ICONES.contains(definition.getIcone()), null, "IconeInconnue");
    defauts.exiger(
        Saisie.longueur(definition.getConsentement()) <= Limites.CONSENTEMENT,
        null,
        "ConsentementTropLong",
        Limites.CONSENTEMENT);
    courriel(definition.getTexteDepot());
    courriel(definition.getTexteAcceptation());
    courriel(definition.getTexteRefus());
  }

  private void courriel(String texte) {
    if (texte == null) {
      return;
    }
    defauts.exiger(
        texte.length() <= Limites.TEXTE_COURRIEL,
        null,
        "TexteDeCourrielTropLong",
        Limites.TEXTE_COURRIEL);
    A_REMPLIR
        .matcher(texte)
        .results()
        .map(MatchResult::group)
        .filter(trouve -> !CONNUS.contains(trouve))
        .forEach(inconnu -> defauts.exiger(false, null, "MotARemplirInconnu", inconnu));
  }
}

package fr.portailfamille.web.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Navigateur;
import java.util.regex.Pattern;

/** A démarche given back by an agent with a reason, corrected and filed again by its family. */
public final class Retour {

  private static final String DEPOSER = "Déposer la démarche";
  private static final Pattern REPONSES = Pattern.compile("etape=[23]\\b");
  private static final int PAGES = 10;

  private Retour() {}

  public static void rendre(Navigateur agent, long id, String motif) {
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
    agent.page().getByLabel("Motif").first().fill(motif);
    agent.bouton("Demander une correction");
    agent.voir("Correction demandée.");
  }

  /** From the recap to the first page of the answers, in the browser of this person. */
  public static void reprendre(Navigateur parent, long id, String motif) {
    parent.aller("/usager/demarches/detail.xhtml?id=" + id);
    parent.voir(motif);
    parent.bouton("Corriger ma démarche");
    parent.voir("Le service vous demande de corriger", motif);
    assertThat(parent.page().locator("#contenu a:text-is('Corriger mes réponses')").isVisible())
        .isTrue();
    parent.page().locator("main a:has-text('Modifier')").first().click();
    parent.page().waitForURL(REPONSES);
    parent.voir(motif, "déposez de nouveau");
  }

  /** Through the pages that remain: what is committed to has to be ticked again. */
  public static void deposer(Navigateur parent, String engagement) {
    for (int page = 0; page < PAGES && !parent.texte().contains(engagement); page++) {
      parent.bouton("Suivant");
    }
    parent.bouton(DEPOSER);
    parent.voir("Corrigez ce qui suit");
    parent.cocher(engagement);
    parent.bouton(DEPOSER);
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }
}

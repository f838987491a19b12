package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.web.commun.Libelles;
import java.io.Serializable;
import java.util.List;

/** An answer refused when one files, and the sheet where it is given. */
public record Manque(String texte, int etape, int enfant) implements Serializable {

  /**
   * @param numeroDEtape of the step where it is asked, as a person counts them
   */
  static Manque de(Refus refus, List<Bloc> blocs, int numeroDEtape) {
    var texte =
        Libelles.texte(
            "demarche",
            "a_revoir.ligne",
            lieu(refus, blocs, numeroDEtape),
            Messages.texte(refus.motif()));
    return new Manque(texte, refus.etape(), refus.rang());
  }

  /** The title of the only block answered there, such as a child's, else the step. */
  private static String lieu(Refus refus, List<Bloc> blocs, int numeroDEtape) {
    var titres =
        blocs.stream()
            .filter(bloc -> bloc.etape() == refus.etape() && bloc.rang() == refus.rang())
            .map(Bloc::titre)
            .toList();
    return titres.size() == 1
        ? titres.get(0)
        : Libelles.texte("demarche", "a_revoir.etape", numeroDEtape);
  }
}

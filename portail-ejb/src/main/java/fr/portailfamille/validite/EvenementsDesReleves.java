package fr.portailfamille.validite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;

/** Each last day an agent wrote on a document of the household. */
@Dependent
class EvenementsDesReleves implements SourceDEvenements {

  private static final int PRENOM = 2;
  private static final int JOUR = 3;

  @Override
  public String sql() {
    return """
        select r.le, r.compte_id as auteur, p.demarche_id as demarche,
          json_build_array(d.nature, d.intitule, d.prenom_enfant, r.apres) as faits
        from releve_de_fin r join document d on d.id = r.document_id
        join piece p on p.document_id = d.id
        join foyer on foyer.id = d.famille_id""";
  }

  @Override
  public String texte(List<String> faits) {
    var prenom = faits.get(PRENOM);
    var sujet = prenom == null ? null : new Sujet(0, prenom);
    var titre = LigneDocument.titre(faits.get(0), faits.get(1), sujet);
    return Messages.texte(
        faits.get(JOUR) == null
            ? Motif.of("Journal.releve_sans_fin", titre)
            : Motif.of("Journal.releve", titre, LocalDate.parse(faits.get(JOUR))));
  }
}

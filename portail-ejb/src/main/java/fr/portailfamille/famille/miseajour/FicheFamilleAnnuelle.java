package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Intitules;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.adresse.ChangementAdresse;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;

/** The household, its address and its children, read again once a year (B09, E35). */
@ApplicationScoped
class FicheFamilleAnnuelle implements FicheAnnuelle {

  private static final Set<String> ACTES = Set.of("CertificationObligatoire");

  @Inject private MiseAJourFamille type;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    var contenu = ContenuFiche.verifiee(type, demandeur, ACTES);
    var blocs = new ArrayList<>(contenu.blocs());
    blocs.add(adresse(demandeur));
    return new ContenuFiche(blocs, contenu.manques());
  }

  /** Confirmed with the rest; another démarche changes it. */
  private Bloc adresse(Demandeur demandeur) {
    var connue = type.vierge(demandeur).getConnu().getAdresse().enAdresse();
    return Bloc.titre(Motif.of("ChangementAdresse.titre"), 0, 0)
        .avec("DossierFamille.adresse", connue)
        .avec(
            "FicheFamille.demenagement",
            Messages.texte(
                Motif.of(
                    "FicheFamille.demarche_adresse",
                    Intitules.deLaDemarche(ChangementAdresse.CODE, null))));
  }
}

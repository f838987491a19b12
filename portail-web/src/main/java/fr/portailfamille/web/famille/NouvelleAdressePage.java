package fr.portailfamille.web.famille;

import fr.portailfamille.famille.adresse.ChangementAdresse;
import fr.portailfamille.famille.adresse.NouvelleAdresse;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The change of address: consent, new address, proof, recap (B11). */
@Named
@ViewScoped
public class NouvelleAdressePage extends Assistant<NouvelleAdresse> {

  @Inject private Dates dates;
  @Inject private Parametres parametres;

  public NouvelleAdressePage() {
    super(
        ChangementAdresse.CODE,
        NouvelleAdresse.class,
        new Etapes("/usager/famille/adresse.xhtml", 3, 4));
  }

  public LocalDate getAujourdhui() {
    return dates.aujourdhui();
  }

  /** In months. */
  public int getAnciennete() {
    return parametres.entier(Parametre.DOCUMENTS_ANCIENNETE_DU_DOMICILE);
  }
}

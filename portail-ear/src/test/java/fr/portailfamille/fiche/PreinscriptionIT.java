package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.parametre.ReglageService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PreinscriptionIT {

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @Inject private Guichet guichet;
  @Inject private DemarcheQueries demarches;
  @Inject private FichePreinscriptionQueries fiches;
  @Inject private Parametres parametres;
  @Inject private ReglageService reglages;

  private Connection connexion;
  private EnTantQue parent;
  private EnTantQue agent;
  private EnTantQue administrateur;

  @BeforeEach
  void uneNouvelleFamille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    long claire = Exemples.installer(connexion).compte(Personnage.CLAIRE_FONTAINE);
    agent = EnTantQue.compte(claire, "AGENT");
    administrateur = EnTantQue.compte(claire, "ADMINISTRATEUR");
    parent = nouveau("Awa");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("C29 : la fiche vierge est pour tous, aux textes et aux documents de la commune")
  void la_fiche_vierge() throws IOException {
    assertThat(texte(fiches.vierge()))
        .contains(parametres.texte(Parametre.COLLECTIVITE_NOM), "□ Restauration scolaire")
        .contains(parametres.texte(Parametre.CONTACT_SERVICE), "□ Justificatif de domicile récent");
    assertThat(fiches.documents()).hasSize(4).contains("Justificatif de domicile récent");
  }

  @Test
  @DisplayName("C29 : une famille qui attend d’être validée, et l’agent, ont la fiche remplie")
  void la_fiche_remplie() throws IOException {
    long id = deposer(parent, "Lina");

    var fiche = parent.obtenir(() -> fiches.deMaDemarche(id));

    var numero = parent.obtenir(() -> demarches.detail(id)).resume().numero();
    assertThat(fiche.nom()).contains(numero);
    assertThat(texte(fiche))
        .contains("Lina", "rue des Lilas", "06 12 34 56 78", numero, "pas encore validée")
        .contains("NON VALIDÉE", "déjà envoyé avec la demande");
    assertThat(texte(agent.obtenir(() -> fiches.pourUnAgent(id)))).isEqualTo(texte(fiche));
  }

  @Test
  @DisplayName("C29 : nul autre n’a cette fiche, ni sa famille avant le dépôt et après la décision")
  void nul_autre_n_a_cette_fiche() throws SQLException {
    var voisin = nouveau("Luc");
    long id = remplir(parent, "Lina");
    introuvable(() -> parent.obtenir(() -> fiches.deMaDemarche(id)));
    introuvable(() -> agent.obtenir(() -> fiches.pourUnAgent(id)));

    guichet.deposer(parent, id);
    introuvable(() -> voisin.obtenir(() -> fiches.deMaDemarche(id)));
    introuvable(() -> parent.obtenir(() -> fiches.deMaDemarche(-1)));
    assertThatThrownBy(() -> parent.obtenir(() -> fiches.pourUnAgent(id)))
        .isInstanceOf(EJBAccessException.class);

    guichet.accepter(agent, id);
    introuvable(() -> parent.obtenir(() -> fiches.deMaDemarche(id)));
    introuvable(() -> agent.obtenir(() -> fiches.pourUnAgent(id)));
  }

  @Test
  @DisplayName("C29 : où la commune ne propose pas cette fiche, il n’y en a pas")
  void la_commune_ne_la_propose_pas() {
    long id = deposer(parent, "Lina");
    proposer("false");
    try {
      introuvable(fiches::vierge);
      introuvable(fiches::documents);
      introuvable(() -> parent.obtenir(() -> fiches.deMaDemarche(id)));
    } finally {
      proposer("true");
    }
  }

  private void proposer(String valeur) {
    administrateur.executer(() -> reglages.fixer(Map.of(Parametre.PREINSCRIPTION_FICHE, valeur)));
  }

  private long deposer(EnTantQue qui, String prenom) {
    long id = remplir(qui, prenom);
    guichet.deposer(qui, id);
    return id;
  }

  private long remplir(EnTantQue qui, String prenom) {
    long id =
        guichet.remplir(qui, DossierFamille.CODE, DossierDeclare.class, d -> declarer(d, prenom));
    guichet.joindre(qui, id, "JUSTIFICATIF_DOMICILE");
    guichet.joindre(qui, id, "LIVRET_DE_FAMILLE");
    return id;
  }

  private void declarer(DossierDeclare dossier, String prenom) {
    dossier.getResponsable().setCivilite(Civilite.MADAME);
    dossier.getResponsable().setTelephone("06 12 34 56 78");
    dossier.getAdresse().setVoie("rue des Lilas");
    dossier.getAdresse().setCodePostal("35000");
    dossier.getAdresse().setCommune("Rennes");
    var enfant = new EnfantDeclare();
    enfant.setPrenom(prenom);
    enfant.setNom("Diallo-" + unique);
    enfant.setNeLe(LocalDate.of(2018, 3, 4));
    dossier.getEnfants().add(enfant);
    dossier.setCertifie(true);
  }

  /** An account without a household. */
  private EnTantQue nouveau(String prenom) throws SQLException {
    long id =
        new Base(connexion)
            .chercher(
                "insert into compte (courriel, prenom, nom, cree_le) values (?, ?, 'Diallo', now())"
                    + " returning id",
                prenom.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@exemple.fr",
                prenom)
            .orElseThrow();
    return EnTantQue.compte(id, "FAMILLE");
  }

  private static void introuvable(ThrowingCallable lecture) {
    assertThatThrownBy(lecture).isInstanceOf(Introuvable.class);
  }

  private static String texte(FichierDocument fiche) throws IOException {
    try (var lecteur = new PdfReader(fiche.contenu())) {
      var extracteur = new PdfTextExtractor(lecteur);
      var texte = new StringBuilder();
      for (int page = 1; page <= lecteur.getNumberOfPages(); page++) {
        texte.append(extracteur.getTextFromPage(page)).append(' ');
      }
      return texte.toString().replaceAll("\\s+", " ");
    }
  }
}

namespace Sanad.Repository.Tests.Lexicon;

/// <summary>The parts of the states that news names by district and province, each a closed set of ids of <c>places.tsv</c>.</summary>
/// <remarks>A town stands for the district or province that bears its name unless the table has a row of its own for the latter. Capitals stand in <c>states.tsv</c>.</remarks>
internal static class PlaceSets
{
    /// <summary>Ids by set; the name says what the set is.</summary>
    public static IReadOnlyDictionary<string, string> Ids { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["34 provinces of Afghanistan"] = """
            badakhshan badghis baghlan balkh bamyan daikundi farah faryab ghazni ghor helmand herat jowzjan kabul-province kandahar-province
            kapisa khost kunar kunduz laghman logar nangarhar nimroz nuristan paktia paktika panjshir parwan samangan sar-e-pol takhar uruzgan
            wardak zabul
            """,
        ["8 divisions of Bangladesh"] = """
            barisal-division chittagong-division dhaka-division khulna-division mymensingh-division rajshahi-division rangpur-division sylhet-division
            """,
        ["63 districts but Dhaka of Bangladesh"] = """
            bagerhat bandarban barguna barisal bhola bogra brahmanbaria chandpur-bangladesh chapai-nawabganj chittagong chuadanga comilla
            coxs-bazar dinajpur faridpur feni gaibandha gazipur gopalganj habiganj jamalpur jessore jhalokati jhenaidah joypurhat khagrachhari
            khulna kishoreganj kurigram kushtia lakshmipur lalmonirhat madaripur magura manikganj meherpur moulvibazar munshiganj mymensingh
            naogaon narail narayanganj narsingdi natore netrokona nilphamari noakhali pabna panchagarh patuakhali pirojpur rajbari rajshahi
            rangamati rangpur satkhira shariatpur sherpur sirajganj sunamganj sylhet tangail thakurgaon
            """,
        ["31 provinces of Iran"] = """
            alborz ardabil bushehr-province chaharmahal-and-bakhtiari east-azerbaijan fars gilan golestan hamadan-province hormozgan ilam
            iranian-kurdistan isfahan-province kerman-province kermanshah-province khuzestan kohgiluyeh-and-boyer-ahmad lorestan markazi
            mazandaran north-khorasan qazvin-province qom-province razavi-khorasan semnan-province sistan-and-baluchestan south-khorasan
            tehran-province west-azerbaijan yazd-province zanjan-province
            """,
        ["35 states and union territories but Delhi of India"] = """
            andaman-and-nicobar andhra-pradesh arunachal-pradesh assam bihar chandigarh chhattisgarh dadra-and-nagar-haveli goa gujarat
            haryana himachal-pradesh indian-punjab jammu-and-kashmir jharkhand karnataka kerala ladakh lakshadweep madhya-pradesh maharashtra
            manipur meghalaya mizoram nagaland odisha puducherry rajasthan sikkim tamil-nadu telangana tripura uttar-pradesh uttarakhand west-bengal
            """,
        ["22 districts of Jammu and Kashmir and Ladakh"] = """
            anantnag bandipora baramulla budgam doda ganderbal jammu kargil kathua kishtwar kulgam kupwara leh poonch-india pulwama rajouri
            ramban reasi samba shopian srinagar udhampur
            """,
        ["6 provinces and territories but Islamabad of Pakistan"] = """
            azad-kashmir balochistan gilgit-baltistan khyber-pakhtunkhwa punjab sindh
            """,
        ["41 districts of Punjab"] = """
            attock bahawalnagar bahawalpur bhakkar chakwal chiniot dera-ghazi-khan faisalabad gujranwala gujrat-punjab hafizabad jhang jhelum
            kasur khanewal khushab kot-addu lahore layyah lodhran mandi-bahauddin mianwali multan murree muzaffargarh nankana-sahib narowal
            okara pakpattan rahim-yar-khan rajanpur rawalpindi sahiwal sargodha sheikhupura sialkot talagang taunsa toba-tek-singh vehari
            wazirabad
            """,
        ["30 districts of Sindh"] = """
            badin central-karachi dadu east-karachi ghotki hyderabad-sindh jacobabad jamshoro kambar-shahdadkot kashmore keamari
            khairpur korangi larkana malir matiari mirpur-khas naushahro-feroze nawabshah sanghar shikarpur south-karachi sujawal sukkur
            tando-allahyar tando-muhammad-khan tharparkar thatta umerkot west-karachi
            """,
        ["36 districts of Khyber Pakhtunkhwa"] = """
            abbottabad bajaur bannu battagram buner charsadda dera-ismail-khan hangu haripur karak khyber-district kohat kolai-palas kurram
            lakki-marwat lower-chitral lower-dir lower-kohistan lower-south-waziristan malakand mansehra mardan mohmand north-waziristan
            nowshera orakzai peshawar shangla swabi swat tank torghar upper-chitral upper-dir upper-kohistan upper-south-waziristan
            """,
        ["36 districts of Balochistan"] = """
            awaran barkhan chagai chaman-district dera-bugti duki gwadar harnai hub jaffarabad jhal-magsi kachhi kalat kech kharan khuzdar
            killa-abdullah killa-saifullah kohlu lasbela loralai mastung musakhel nasirabad nushki panjgur pishin quetta sherani sibi
            sohbatpur surab usta-muhammad washuk zhob ziarat
            """,
        ["24 districts of Azad Kashmir and Gilgit-Baltistan"] = """
            astore bagh bhimber darel diamer ghanche ghizer gilgit gupis-yasin hattian-bala haveli hunza kharmang kotli mirpur-azad-kashmir
            muzaffarabad nagar neelum-district poonch rondu shigar skardu sudhnoti tangir
            """,
        ["25 oblasts of Ukraine"] = """
            cherkasy-oblast chernihiv chernivtsi crimea dnipro donetsk ivano-frankivsk kharkiv kherson khmelnytskyi kropyvnytskyi kyiv-oblast
            luhansk lviv mykolaiv odesa poltava rivne sumy ternopil vinnytsia volyn zakarpattia zaporizhzhia zhytomyr
            """,
        ["19 governorates of Iraq"] = """
            anbar babil baghdad-province basra dhi-qar diyala dohuk erbil halabja karbala kirkuk maysan muthanna najaf nineveh qadisiyah
            saladin sulaymaniyah wasit
            """,
        ["13 governorates but Damascus of Syria"] = """
            aleppo damascus-countryside daraa deir-ez-zor hama hasakah homs idlib latakia quneitra raqqa sweida tartus
            """,
        ["21 governorates but the capital of Yemen"] = """
            abyan aden al-bayda al-jawf al-mahra al-mahwit amran dhale dhamar hadhramaut hajjah hodeidah ibb lahij marib raymah saada sanaa-governorate shabwa socotra taiz
            """,
        ["13 regions of Saudi Arabia"] = """
            al-bahah al-jouf asir eastern-province hail jazan madinah-province makkah-province najran northern-borders qassim riyadh-province
            tabuk
            """,
        ["29 provinces, regions and municipalities but Beijing of China"] = """
            anhui chongqing fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan inner-mongolia jiangsu jiangxi
            jilin liaoning ningxia qinghai shaanxi shandong shanghai sichuan tianjin tibet xinjiang yunnan zhejiang
            """,
        ["50 states of the United States"] = """
            alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
            kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota
            tennessee texas us-georgia utah vermont virginia washington-state west-virginia wisconsin wyoming
            """,
        ["36 states of Nigeria"] = """
            abia adamawa akwa-ibom anambra bauchi bayelsa benue borno cross-river delta-state ebonyi edo ekiti enugu gombe imo jigawa kaduna
            kano katsina kebbi kogi kwara lagos nasarawa niger-state ogun ondo osun oyo plateau-state rivers-state sokoto taraba yobe zamfara
            """,
    };
}
